using QualityGate.Core.Runs;

namespace QualityGate.Reporting.Tests.Scenarios;

/// <summary>What failing tests say in the scenarios.</summary>
internal static class Failures
{
    public static Failure LostUpdate { get; } = Failure.Of(
        "Xunit.Sdk.EqualException",
        "Assert.Equal() Failure: Values differ\nExpected: 3\nActual:   2",
        "   at AgentTasks.Tests.RegistryTests.Counts_what_runs() in /home/ci/agents/tests/AgentTasks.Tests/RegistryTests.cs:line 31");

    public static Failure CollectionModified { get; } = Failure.Of(
        "System.InvalidOperationException",
        "Collection was modified; enumeration operation may not execute.",
        """
           at System.Collections.Generic.List`1.Enumerator.MoveNext()
           at AgentTasks.TaskRegistry.ListRunning() in /home/ci/agents/src/AgentTasks/TaskRegistry.cs:line 58
           at AgentTasks.Tests.ListingTests.Lists_running_tasks() in /home/ci/agents/tests/AgentTasks.Tests/ListingTests.cs:line 22
        """);

    public static Failure Cancelled { get; } = Failure.Of(
        "System.Threading.Tasks.TaskCanceledException",
        "A task was canceled.",
        "   at AgentTasks.Tests.CancelTests.Cancels_one() in /home/ci/agents/tests/AgentTasks.Tests/CancelTests.cs:line 44");

    public static Failure ConnectionRefused { get; } = Failure.Of(
        "System.Net.Http.HttpRequestException",
        "Connection refused (agents.example:8080)",
        "   at AgentTasks.Tests.RemoteTests.Asks_the_server() in /home/ci/agents/tests/AgentTasks.Tests/RemoteTests.cs:line 19");

    public static Failure FixtureThrew { get; } = Failure.Of(
        "Xunit.Sdk.TestClassException",
        "Class fixture type 'AgentTasks.Tests.StoreFixture' threw in InitializeAsync",
        "   at AgentTasks.Tests.StoreFixture.InitializeAsync() in /home/ci/agents/tests/AgentTasks.Tests/StoreFixture.cs:line 9");

    public static Failure ElapsedTooLong { get; } = Failure.Of(
        "Xunit.Sdk.TrueException",
        "Assert.True() Failure\nExpected stopwatch.ElapsedMilliseconds < 100",
        "   at AgentTasks.Tests.TimingTests.Unregisters_quickly() in /home/ci/agents/tests/AgentTasks.Tests/TimingTests.cs:line 70");

    public static Failure Ended { get; } = Failure.Of(
        "",
        "Process terminated. The registry is inconsistent.\nThe test process was aborted (signal 6, SIGABRT) before its tests had finished.",
        "   at System.Environment.FailFast(System.String)\n   at AgentTasks.Tests.ExitTests.Ends_the_program()");

    public static Failure Hung { get; } = Failure.Of("", "Still running after 60 s.", "");
}
