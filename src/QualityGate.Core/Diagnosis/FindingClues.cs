using QualityGate.Core.Findings;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Diagnosis;

/// <summary>Reads clues out of what analyzers say of the code that a test runs.</summary>
internal static class FindingClues
{
    /// <summary>The strongest for each cause: ten delays in one test are no ten times better reason to blame a delay.</summary>
    /// <param name="test">The test.</param>
    /// <param name="findings">Those that concern it.</param>
    public static IEnumerable<Clue> In(TestId test, ImmutableArray<StaticFinding> findings) => findings
        .Where(finding => finding.Cause is not (RootCause.Unclassified or RootCause.Masking))
        .Select(finding => new Clue { Kind = KindOf(finding, test), Quote = $"{finding.Rule} at {finding.Location}", Points = finding.Cause })
        .OrderBy(clue => clue.Kind)
        .DistinctBy(clue => clue.Points);

    // Info is what a rule that has not earned more says of itself: in a test that does fail, its hit is worth more than in any test.
    private static ClueKind KindOf(StaticFinding finding, TestId test) => finding switch
    {
        _ when finding.Confidence == FindingConfidence.Low || finding.ReachOf(test) != FindingReach.Test => ClueKind.FlaggedNearby,
        { Severity: > FindingSeverity.Info } => ClueKind.FlaggedInTest,
        _ => ClueKind.SuspectedInTest,
    };
}
