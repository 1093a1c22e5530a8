namespace Shop.Customers;

public class CustomerTagsTests
{
    [Fact]
    public void Tags_are_printed() => Assert.Equal("old friend", CustomerTags.Parse("old friend").ToString());
}
