using QualityGate.Core.Findings;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Audits;

/// <summary>Tests that never failed and run code with a finding: a level of evidence, no verdict.</summary>
public static class SuspectedTests
{
    /// <summary>In the order of the audit.</summary>
    public static ImmutableArray<AuditedTest> In(Audit audit)
    {
        Dictionary<SuiteId, ProjectScan> scans = audit.Scans.Where(scan => !scan.Findings.IsEmpty).DistinctBy(scan => scan.Suite).ToDictionary(scan => scan.Suite);
        return scans.Count == 0 ? [] :
        [
            .. audit.Suites
                .SelectMany(suite => suite.Tests)
                .Where(test => NeverFailed(test) && scans.TryGetValue(test.Id.Suite, out ProjectScan? scan) && !scan.Concerning(test.Id).IsEmpty),
        ];
    }

    /// <summary>Findings of which no test was seen failing, each with the project it stands in.</summary>
    public static ImmutableArray<(ProjectScan Scan, StaticFinding Finding)> FindingsIn(Audit audit)
    {
        ILookup<SuiteId, TestId> failed = audit.Suites
            .SelectMany(suite => suite.Tests)
            .Where(test => !NeverFailed(test))
            .ToLookup(test => test.Id.Suite, test => test.Id);
        return
        [
            .. audit.Scans.SelectMany(scan => scan.Findings
                .Where(finding => failed[scan.Suite].All(test => finding.ReachOf(test) is null))
                .Select(finding => (scan, finding))),
        ];
    }

    private static bool NeverFailed(AuditedTest test) => test.Verdict is TestVerdict.Stable or TestVerdict.Skipped or TestVerdict.Inconclusive;
}
