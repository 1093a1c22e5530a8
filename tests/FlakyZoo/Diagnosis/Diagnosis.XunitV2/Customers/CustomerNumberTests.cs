namespace Shop.Customers;

public class CustomerNumberTests
{
    [Fact]
    public void Short_numbers_differ() =>
        Assert.Equal(3, Enumerable.Range(0, 3).Select(_ => CustomerNumber.New().Short).Distinct().Count());
}
