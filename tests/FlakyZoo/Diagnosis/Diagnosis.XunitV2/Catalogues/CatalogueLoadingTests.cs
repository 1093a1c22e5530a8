namespace Shop.Catalogues;

public class CatalogueLoadingTests
{
    [Fact]
    public void All_articles_are_loaded() => Assert.Equal(3, Catalogue.Load("lamp", "chair", "table"));
}
