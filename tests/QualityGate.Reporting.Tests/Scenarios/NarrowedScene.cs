using QualityGate.Core.Audits;
using QualityGate.Core.Suites;

namespace QualityGate.Reporting.Tests.Scenarios;

/// <summary>An audit of what a change concerns.</summary>
internal static class NarrowedScene
{
    /// <summary>Only what has changed was run: a few tests of one suite, all of another, none of a third.</summary>
    public static Scenario Narrowed { get; } = new()
    {
        Since = new ComparedCommit("origin/main", "0123456789abcdef0123456789abcdef01234567"),
        Options = ["--since", "origin/main"],
        Suites =
        [
            new SuiteScenario
            {
                Specimens = [.. Scenes.Stable],
                FilteredOut = 40,
                Change = Change(ChangeScope.SomeTests, null, 3, 43, 5, "tests/AgentTasks.Tests/ListingTests.cs", "tests/AgentTasks.Tests/StoreTests.cs", "tests/AgentTasks.Tests/Store.cs", "tests/AgentTasks.Tests/Tasks.cs"),
            },
            new SuiteScenario
            {
                Id = new SuiteId("tests/Shop.Tests/Shop.Tests.csproj", "net10.0"),
                Specimens = [.. Scenes.Stable],
                Change = Change(ChangeScope.AllTests, ChangeReason.ReferencedProject, 3, 3, 2, "src/Shop/Till|`.cs", "README.md"),
            },
            new SuiteScenario
            {
                Id = new SuiteId("tests/Till.Tests/Till.Tests.csproj", "net10.0"),
                FilteredOut = 7,
                Change = Change(ChangeScope.Nothing, null, 0, 7, 0),
            },
        ],
    };

    private static SuiteChange Change(ChangeScope scope, ChangeReason? reason, int selected, int tests, int fileCount, params ImmutableArray<string> files) => new()
    {
        Scope = scope,
        Reason = reason,
        Selected = selected,
        Tests = tests,
        Files = files,
        FileCount = fileCount,
    };
}
