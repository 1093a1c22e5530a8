namespace Diagnosis.XunitV3.Lending;

/// <summary>A catalogue for all tests of a class; it gives up when the books do not come in time.</summary>
public sealed class CatalogueFixture : IAsyncLifetime
{
    public Catalogue Catalogue { get; } = new();

    public async ValueTask InitializeAsync()
    {
        _ = Catalogue.LoadAsync(2_000);
        await Task.Delay(60);
        if (Catalogue.Books < 2_000)
        {
            throw new InvalidOperationException($"The catalogue is not ready: {Catalogue.Books} of 2000 books.");
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
