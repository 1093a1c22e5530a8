namespace QualityGate.Core.Gates;

/// <summary>The parts of which a merged audit was put together.</summary>
/// <param name="Total">How many there are to be; at least 1.</param>
/// <param name="Present">Indexes of those that are there, 1 to <paramref name="Total"/>.</param>
public sealed record ShardStanding(int Total, ImmutableArray<int> Present)
{
    internal ImmutableArray<int> Missing => [.. Enumerable.Range(1, Math.Max(0, Total)).Except(Present)];
}
