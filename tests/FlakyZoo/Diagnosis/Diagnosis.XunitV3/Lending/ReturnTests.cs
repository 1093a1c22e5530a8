namespace Diagnosis.XunitV3.Lending;

/// <summary>Insists, at the end of each test, that the desk has been cleared.</summary>
public sealed class ReturnTests : IAsyncLifetime
{
    private readonly ReturnDesk _desk = new();

    [Fact]
    public void A_book_can_be_returned()
    {
        _desk.Return("Moby Dick");

        Assert.True(_desk.Open <= 1);
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await Task.Delay(13);
        if (_desk.Open > 0)
        {
            throw new InvalidOperationException($"{_desk.Open} books are left on the desk.");
        }
    }
}
