using QualityGate.Core.Suites;

namespace QualityGate.Core.Findings;

/// <summary>What an analyzer said about a place in the code. Evidence, never a verdict by itself.</summary>
public sealed record StaticFinding
{
    /// <summary>Such as <c>QG2009</c>, or the id of another vendor's rule.</summary>
    public required string Rule { get; init; }

    /// <summary>What the rule is called; empty when nobody said.</summary>
    public string Title { get; init; } = "";

    public required RootCause Cause { get; init; }

    public required FindingSeverity Severity { get; init; }

    public FindingConfidence Confidence { get; init; }

    public required string Message { get; init; }

    public required SourceLocation Location { get; init; }

    /// <summary>1-based column at which it begins.</summary>
    public required int Column { get; init; }

    /// <summary>1-based column behind its end, or behind the end of its first line.</summary>
    public required int EndColumn { get; init; }

    /// <summary>The other places that have part in it, such as the other half of a race.</summary>
    public ImmutableArray<SourceLocation> Beside { get; init; } = [];

    /// <summary>Page of the rule; null when it has none.</summary>
    public string? Link { get; init; }

    /// <summary>Null when the source could not be read.</summary>
    public CodeFrame? Frame { get; init; }

    /// <summary>What the rule's fix would do; null when it has none for this place. Of very many findings only the worst have it.</summary>
    public CodeRepair? Repair { get; init; }

    /// <summary>Tests that run this code; empty when none is known.</summary>
    public ImmutableArray<ConcernedTest> Tests { get; init; } = [];

    /// <summary>How a test of the scanned suite gets to this code, the nearest way of several; null when it does not.</summary>
    public FindingReach? ReachOf(TestId test) => Tests
        .Where(concerned => concerned.Means(test))
        .Select(concerned => (FindingReach?)concerned.Reach)
        .Min();
}
