using System.Collections.Immutable;

namespace Shop.Customers;

/// <summary>What is known of a customer, in few words.</summary>
public sealed record CustomerTags(ImmutableHashSet<string> Tags)
{
    public static CustomerTags Parse(string line) => new([.. line.Split(' ')]);

    public override string ToString() => string.Join(' ', Tags);
}
