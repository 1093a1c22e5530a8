using QualityGate.Core.Audits;
using QualityGate.Core.Findings;
using QualityGate.Core.Suites;

namespace QualityGate.Reporting.Plans;

/// <summary>Which findings belong on the card of a test.</summary>
internal static class CardFindings
{
    /// <summary>
    /// What is said of its own code, nearest first. What is said of a whole class concerns every test of it alike: it is on the cards
    /// of those tests only that fail for that very cause.
    /// </summary>
    public static ImmutableArray<StaticFinding> Of(Audit audit, AuditedTest test) =>
        [.. Concerning(audit, test.Id).Where(finding => finding.Cause == test.Diagnosis?.Cause || finding.Tests.Any(concerned => concerned.Means(test.Id) && concerned.Method.Length > 0))];

    /// <summary>What is said of the code of another test that changes this one by running before it.</summary>
    public static ImmutableArray<StaticFinding> OfPolluter(Audit audit, TestId polluter) =>
        [.. Concerning(audit, polluter).Where(finding => finding.Tests.Any(concerned => concerned.Means(polluter) && concerned.Method.Length > 0) || finding.Cause is RootCause.OrderDependency or RootCause.Fixture)];

    /// <summary>Findings that stand on no card, each with the project it stands in.</summary>
    /// <param name="audit">All that there is.</param>
    /// <param name="plan">The tests that have a card.</param>
    public static ImmutableArray<(ProjectScan Scan, StaticFinding Finding)> Elsewhere(Audit audit, ImmutableArray<FixEntry> plan)
    {
        HashSet<StaticFinding> shown = new(plan.SelectMany(entry => entry.Members).SelectMany(test => Of(audit, test)), ReferenceEqualityComparer.Instance);
        return [.. audit.Scans.SelectMany(scan => scan.Findings.Where(finding => !shown.Contains(finding)).Select(finding => (scan, finding)))];
    }

    private static ImmutableArray<StaticFinding> Concerning(Audit audit, TestId test) => audit.Scans.FirstOrDefault(scan => scan.Suite == test.Suite)?.Concerning(test) ?? [];
}
