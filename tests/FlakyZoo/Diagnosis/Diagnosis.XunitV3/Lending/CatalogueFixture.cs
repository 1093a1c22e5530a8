namespace Diagnosis.XunitV3.Lending;

/// <summary>A catalogue for all tests of a class; it gives up when the books do not come in time.</summary>
public sealed class CatalogueFixture : IAsyncLifetime
{
    public const int Expected = 900;

    public Catalogue Catalogue { get; } = new();

    public async ValueTask InitializeAsync()
    {
        _ = Catalogue.LoadAsync(Expected);
        await Task.Delay(60);
        if (Catalogue.Books < Expected)
        {
            throw new InvalidOperationException($"The catalogue is not ready: {Catalogue.Books} of {Expected} books.");
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
