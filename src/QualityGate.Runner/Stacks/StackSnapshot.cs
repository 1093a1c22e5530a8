using System.Collections.Immutable;

namespace QualityGate.Runner.Stacks;

/// <summary>What was learned about the threads of a process that hung.</summary>
internal abstract record StackSnapshot
{
    private StackSnapshot()
    {
    }

    public sealed record Taken(ImmutableArray<ManagedThread> Threads) : StackSnapshot;

    /// <param name="Why">One sentence.</param>
    public sealed record Missed(string Why) : StackSnapshot;
}
