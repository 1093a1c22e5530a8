namespace Diagnosis.XunitV3.Lending;

/// <summary>Healthy by itself; its fixture is not always ready.</summary>
public class CatalogueTests(CatalogueFixture fixture) : IClassFixture<CatalogueFixture>
{
    [Fact]
    public void All_books_are_on_their_shelves() => Assert.Equal(CatalogueFixture.Expected, fixture.Catalogue.Books);
}
