using System.Collections.Immutable;

namespace Diagnosis.XunitV3.Broker;

/// <summary>Spreads customers over partitions.</summary>
public static class Partitions
{
    public static int Of(string customer, int count) => (int)((uint)customer.GetHashCode() % count);

    public static ImmutableHashSet<string> Join(params string[] subscribers) => [.. subscribers];
}
