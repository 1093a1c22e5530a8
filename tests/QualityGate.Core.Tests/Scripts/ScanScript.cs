using QualityGate.Core.Findings;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Scripts;

/// <summary>Scans of scripted suites.</summary>
internal static class ScanScript
{
    public static ProjectScan Of(SuiteScript suite, params ImmutableArray<StaticFinding> findings) => new() { Suite = suite.Id, Files = 3, Findings = findings };

    /// <summary>A sure finding about a test of a scripted suite.</summary>
    public static StaticFinding Finding(string method, FindingReach reach = FindingReach.Test) => new()
    {
        Rule = "QG2009",
        Cause = RootCause.AsyncCoordination,
        Severity = FindingSeverity.Warning,
        Confidence = FindingConfidence.High,
        Message = "The wait is ignored.",
        Location = new SourceLocation("tests/OrderTests.cs", 12),
        Column = 9,
        EndColumn = 20,
        Tests = [new ConcernedTest("Shop.OrderTests", method, reach)],
    };
}
