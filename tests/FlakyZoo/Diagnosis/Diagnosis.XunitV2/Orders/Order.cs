namespace Shop.Orders;

/// <summary>An order on its way through the shop.</summary>
public sealed class Order
{
    public string State { get; private set; } = "open";

    public void Pay() => Go("open", "paid");

    public void Pack() => Go("paid", "packed");

    public void Ship() => Go("packed", "shipped");

    private void Go(string from, string to) =>
        State = State == from ? to : throw new InvalidOperationException($"An order that is {State} cannot be {to}.");
}
