namespace Shop.Orders;

/// <summary>Named as if they were steps, but each begins with an order of its own.</summary>
public class StepwiseTests
{
    private readonly Order _order = new();

    [Fact]
    public void Step1_an_order_is_open() => Assert.Equal("open", _order.State);

    [Fact]
    public void Step2_an_order_is_paid()
    {
        _order.Pay();

        Assert.Equal("paid", _order.State);
    }

    [Fact]
    public void Step3_a_paid_order_is_packed()
    {
        _order.Pay();
        _order.Pack();

        Assert.Equal("packed", _order.State);
    }

    [Fact]
    public void Step4_a_packed_order_is_shipped()
    {
        _order.Pay();
        _order.Pack();
        _order.Ship();

        Assert.Equal("shipped", _order.State);
    }

    [Fact]
    public void Step5_an_open_order_is_not_shipped() => Assert.Throws<InvalidOperationException>(_order.Ship);
}
