using System.Collections.Immutable;

namespace QualityGate.Runner.Processes;

/// <summary>What to start, with what, where, and what its environment has beyond ours.</summary>
internal sealed record ChildCommand(string Program, ImmutableArray<string> Arguments, string Folder)
{
    public ImmutableSortedDictionary<string, string> Environment { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
