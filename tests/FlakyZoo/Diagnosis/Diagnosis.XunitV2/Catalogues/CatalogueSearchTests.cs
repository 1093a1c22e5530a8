namespace Shop.Catalogues;

public class CatalogueSearchTests
{
    [Fact]
    public void The_price_of_a_lamp_is_found() => Assert.Equal(4, Catalogue.PriceOf("lamp"));
}
