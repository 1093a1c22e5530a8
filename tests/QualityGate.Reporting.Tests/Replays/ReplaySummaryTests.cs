using QualityGate.Core.Conditions;
using QualityGate.Core.Gates;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Reporting.Replays;

namespace QualityGate.Reporting.Tests.Replays;

public sealed class ReplaySummaryTests
{
    private static readonly SuiteId Suite = new("tests/Shop.Tests.csproj", "net10.0");

    [Fact]
    public void Replay_TellsDifferencesAndWhatTheyProve() => Assert.Equal(
        """
        Run 7 (parallel) of tests/Shop.Tests.csproj (net10.0), again
          failed again: Shop.Adds: TimeoutException: too late
          failed, passes now: Shop.Pays: TimeoutException: too late
          passed, did not show up now: Shop.Opens
          1 other test as recorded

        Order   the tests started in the order of the recorded run
        Build   the files that were recorded
        Now     A flaky test passes most of the time: that it did so once proves nothing. Its card in the audit says how many runs would.
        Exit    2 (a test failed)

        """,
        ReplaySummary.Of(
            Compared(
                true,
                Test("Adds", Outcome.Failed, Outcome.Failed),
                Test("Pays", Outcome.Failed, Outcome.Passed),
                Test("Opens", Outcome.Passed, Outcome.NotObserved),
                Test("Closes", Outcome.Passed, Outcome.Passed)),
            hasSameBuild: true,
            ExitCode.Failed));

    [Fact]
    public void OtherOrderAndBuild_AreSaid()
    {
        string text = ReplaySummary.Of(Compared(false, Test("Adds", Outcome.Passed, Outcome.Passed)), hasSameBuild: false, ExitCode.Passed);

        Assert.Contains("Order   the tests started in another order", text, StringComparison.Ordinal);
        Assert.Contains("Build   WARNING: other files", text, StringComparison.Ordinal);
    }

    [Fact]
    public void HostileName_StaysOnItsLine()
    {
        ComparedTest test = Test("Adds", Outcome.Passed, Outcome.Failed) with { DisplayName = "Adds\n::error::\u001b[31m" };

        string text = ReplaySummary.Of(Compared(true, test), hasSameBuild: true, ExitCode.Failed);

        Assert.DoesNotContain("\n::error", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', text);
    }

    private static RunComparison Compared(bool hasSameOrder, params ImmutableArray<ComparedTest> tests)
    {
        SuiteRun run = new()
        {
            Planned = new PlannedRun { Number = 7, Suite = Suite, Conditions = ConditionSet.Of(ParallelCondition.Instance), Seed = 1 },
            Completion = Completion.Completed,
            StartedAt = DateTimeOffset.UnixEpoch,
            Duration = TimeSpan.FromSeconds(1),
        };
        return new RunComparison { Recorded = run, Repeated = run, Tests = tests, HasSameOrder = hasSameOrder };
    }

    private static ComparedTest Test(string name, Outcome before, Outcome now) => new()
    {
        Test = new TestId(Suite, "Shop", name, "row"),
        DisplayName = $"Shop.{name}",
        Before = before,
        Now = now,
        Failure = before.IsFailure() || now.IsFailure() ? Failure.Of("System.TimeoutException", "too late", "") : null,
    };
}
