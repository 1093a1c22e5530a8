using QualityGate.Core.Suites;

namespace QualityGate.Core.Comparisons;

/// <summary>Two audits held against each other.</summary>
public sealed record AuditComparison
{
    public required ComparisonVerdict Verdict { get; init; }

    public required ComparedAudit Before { get; init; }

    public required ComparedAudit After { get; init; }

    /// <summary>Every test at most once, the worst first.</summary>
    public required ImmutableArray<TestChange> Changes { get; init; }

    /// <summary>What differs beside the code.</summary>
    public required ImmutableArray<ComparisonDifference> Differences { get; init; }

    /// <summary>What stands against "not worse"; may be there beside <see cref="ComparisonVerdict.Worse"/>, which it does not change.</summary>
    public required ImmutableArray<ComparisonDoubt> Doubts { get; init; }

    public ImmutableArray<TestChange> Of(ChangeKind kind) => [.. Changes.Where(change => change.Kind == kind)];

    /// <summary>Whether two audits have a suite in common; if not, there is nothing to compare.</summary>
    public static bool IsPossible(IEnumerable<SuiteId> before, IEnumerable<SuiteId> after) => before.Intersect(after).Any();
}
