using System.Collections.Immutable;

namespace QualityGate.Runner.Processes;

/// <summary>What to start, with what, where, and what its environment has beyond ours.</summary>
internal sealed record ChildCommand(string Program, ImmutableArray<string> Arguments, string Folder)
{
    /// <summary>True for a program that is not ours: it does not make itself the leader of a process group, so it is started as one.</summary>
    public bool IsMadeLeader { get; init; }

    public ImmutableSortedDictionary<string, string> Environment { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
