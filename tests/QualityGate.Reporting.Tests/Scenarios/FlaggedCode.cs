using QualityGate.Core.Findings;
using QualityGate.Core.Suites;

namespace QualityGate.Reporting.Tests.Scenarios;

/// <summary>What a scan says of the code in <see cref="Scenes.Flagged"/>.</summary>
internal static class FlaggedCode
{
    private const string Ns = "AgentTasks.Tests.";

    public static ProjectScan Tests { get; } = new()
    {
        Suite = new SuiteScenario().Id,
        Files = 41,
        Findings =
        [
            Finding("QG2009", "A wait's result is ignored", RootCause.AsyncCoordination, "'Wait' says whether the wait succeeded, and nobody reads it", "CancelTests.cs", 16) with
            {
                Beside = [new SourceLocation("tests/AgentTasks.Tests/CancelTests.cs", 9)],
                Frame = new CodeFrame(14, ["        registry.Cancel(\"a\");", "", "\t\tdone.Wait(50);", "        Assert.False(registry.IsRunning(\"a\"));"]),
                Column = 3,
                EndColumn = 16,
                Repair = new CodeRepair(
                    "Assert that the wait succeeded",
                    "         registry.Cancel(\"a\");\n \n-\t\tdone.Wait(50);\n+\t\tAssert.True(done.Wait(10_000));\n         Assert.False(registry.IsRunning(\"a\"));\n"),
                Tests = [new ConcernedTest(Ns + "CancelTests", "Cancels_one", FindingReach.Test)],
            },
            Finding("QG6001", "Set-up without teardown", RootCause.Fixture, "Nobody disposes of 'listener'", "RegisterTests.cs", 8) with
            {
                Severity = FindingSeverity.Info,
                Confidence = FindingConfidence.Medium,
                Tests = [new ConcernedTest(Ns + "RegisterTests", "", FindingReach.Fixture)],
            },
            Finding("xUnit1031", "Do not use blocking task operations", RootCause.AsyncCoordination, "Test methods should not block | use await", "CleanUpTests.cs", 21) with
            {
                Confidence = FindingConfidence.Unknown,
                Link = null,
            },
        ],
        Markers =
        [
            new FlakyMarker
            {
                Test = new TestId(new SuiteScenario().Id, Ns + "CleanUpTests", "Cleans_up_completed_tasks", ""),
                Kind = MarkerKind.Retry,
                Text = "[RetryFact(3)]",
                Location = new SourceLocation("tests/AgentTasks.Tests/CleanUpTests.cs", 18),
            },
        ],
        Gaps = [new ScanGap(ScanGapKind.Generator, "1 source generator failed, so the code they would have added is missing.", ["Shop.Maker: InvalidOperationException: no luck"])],
    };

    public static ProjectScan Product { get; } = new()
    {
        Suite = new SuiteId("src/AgentTasks/AgentTasks.csproj", "net10.0"),
        IsProduct = true,
        Files = 12,
        Findings = [Finding("QG1002", "Lost update", RootCause.RaceCondition, "'count' is changed by several threads", "Registry.cs", 30) with { Severity = FindingSeverity.Info }],
    };

    private static StaticFinding Finding(string rule, string title, RootCause cause, string message, string file, int line) => new()
    {
        Rule = rule,
        Title = title,
        Cause = cause,
        Severity = FindingSeverity.Warning,
        Confidence = FindingConfidence.High,
        Message = message,
        Location = new SourceLocation($"tests/AgentTasks.Tests/{file}", line),
        Column = 9,
        EndColumn = 24,
        Link = $"https://example.org/rules/{rule}.md",
    };
}
