namespace Shop.Customers;

/// <summary>A number that nobody guesses, and its short form for the telephone.</summary>
public sealed record CustomerNumber(Guid Value)
{
    public static CustomerNumber New() => new(Guid.NewGuid());

    public string Short => Value.ToString("N")[..2];
}
