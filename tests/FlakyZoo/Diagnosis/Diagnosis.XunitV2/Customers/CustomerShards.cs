namespace Shop.Customers;

/// <summary>Spreads customers over databases.</summary>
public static class CustomerShards
{
    public static uint Of(string customer) => (uint)customer.GetHashCode() % 8;
}
