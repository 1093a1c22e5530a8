using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Runner.Tests.Suites;

namespace QualityGate.Runner.Tests;

/// <summary>Runs that end otherwise than they should.</summary>
[Collection(SpecimenTurns.Name)]
public sealed class SuiteRunnerEndingTests(SpecimenSuite specimens)
{
    private static RunnerOptions Impatient => SpecimenSuite.Options with { TestTimeout = TimeSpan.FromSeconds(1), LeastSilence = TimeSpan.FromSeconds(3) };

    [Theory]
    [InlineData("FailsFast", "on purpose", "FailsFast")]
    [InlineData("ExitsWithZero", "Environment.Exit(0)", "")]
    [InlineData("OverflowsTheStack", "Stack overflow.", "Deeper")]
    [InlineData("IsKilledFromOutside", "SIGKILL", "")]
    [InlineData("ThrowsOnAThread", "nobody catches this", "ThrowsOnAThread")]
    [InlineData("DiesOfALibrary", "the library's own fault", "Library")]
    public async Task TestThatEndsItsProcess_CrashedAndSaysHow(string test, string message, string frame)
    {
        SuiteRun run = await specimens.RunSeriallyAsync($"Endings.{test}");

        Assert.Equal(Completion.Crashed, run.Completion);
        Observation seen = Assert.Single(run.Observations);
        Assert.Equal(Outcome.Crashed, seen.Outcome);
        Assert.Contains(test, run.Reason, StringComparison.Ordinal);
        Assert.Contains(message, seen.Failure?.Message, StringComparison.Ordinal);
        Assert.Contains(frame, seen.Failure?.StackTrace, StringComparison.Ordinal);
        Assert.Empty(run.InFlight);
    }

    [Fact]
    public async Task CrashAmongParallelTests_IsChargedToTheTestInTheStack()
    {
        SuiteRun run = await specimens.RunAsync(ParallelCondition.Instance, "Endings.FailsFast", "Hanging.SleepsForEver");

        Assert.Equal(Completion.Crashed, run.Completion);
        Assert.Equal("FailsFast", Assert.Single(run.Observations).Test.Method);
        Assert.DoesNotContain(run.InFlight, test => test.Method == "FailsFast");
    }

    [Fact]
    public async Task CrashThatLeadsToNoTest_IsChargedToNobodyInCompany()
    {
        SuiteRun run = await specimens.RunAsync(ParallelCondition.Instance, "Endings.DiesOfALibrary", "Hanging.SleepsForEver");

        Assert.Equal(Completion.Crashed, run.Completion);
        Assert.Empty(run.Observations);
    }

    [Fact]
    public async Task TestThatNeverEnds_HungAndSaysWhere()
    {
        Observation seen = (await RunImpatientlyAsync("Hanging.SleepsForEver")).Of("SleepsForEver");

        Assert.Equal(Outcome.Hung, seen.Outcome);
        Assert.Equal("Still running after 1 s.", seen.Failure?.Message);
        Assert.Contains("Thread.Sleep", seen.Failure?.StackTrace, StringComparison.Ordinal);
        Assert.EndsWith("at QualityGate.Specimens.Hanging.SleepsForEver()", seen.Failure?.StackTrace, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TestThatWaitsWithoutAThread_HungAndSaysSo()
    {
        Observation seen = (await RunImpatientlyAsync("Hanging.WaitsForEver")).Of("WaitsForEver");

        Assert.Equal(Outcome.Hung, seen.Outcome);
        Assert.Contains("No thread is inside of it", seen.Failure?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FixtureThatNeverEnds_IsChargedToTheTestsOfItsClass()
    {
        SuiteRun run = await RunImpatientlyAsync("Stuck.NeverBegins", "Stuck.NeverBeginsEither");

        Assert.Equal(Completion.TimedOut, run.Completion);
        Assert.Equal(2, run.Observations.Length);
        Assert.All(run.Observations, seen => Assert.Equal(Outcome.Hung, seen.Outcome));
        Assert.All(run.Observations, seen => Assert.EndsWith("at QualityGate.Specimens.StuckFixture..ctor()", seen.Failure?.StackTrace, StringComparison.Ordinal));
    }

    [Fact]
    public async Task FixtureThatNeverEndsAmongOtherClasses_IsChargedToNobodyYet()
    {
        SuiteRun run = await RunImpatientlyAsync("Stuck.NeverBegins", "Plain.Passes");

        Assert.Equal(Completion.TimedOut, run.Completion);
        Assert.DoesNotContain(run.Observations, seen => seen.Outcome == Outcome.Hung);
        Assert.Contains("StuckFixture", run.Reason, StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task RunAfterAHang_FindsItsSpareUnharmed()
    {
        await using SuiteRunner runner = specimens.Runner(Impatient with { SpareHosts = 1 });
        PlannedRun next = specimens.Planned(SerialCondition.Instance, "Plain.Passes");

        await runner.RunAsync(specimens.Planned(SerialCondition.Instance, "Hanging.SleepsForEver"), next, new Listener(), CancellationToken.None);
        int spare = Assert.Single(specimens.Survivors());
        SuiteRun run = await runner.RunAsync(next, new Listener(), CancellationToken.None);

        Assert.Equal(Completion.Completed, run.Completion);
        Assert.DoesNotContain(spare, specimens.Survivors());
    }

    [Fact]
    public async Task Cancellation_KeepsWhatWasSeen()
    {
        using CancellationTokenSource cancellation = new();
        Listener listener = new(told =>
        {
            if (told is RunEvent.TestObserved)
                cancellation.Cancel();
        });
        await using SuiteRunner runner = specimens.Runner();

        SuiteRun run = await runner.RunAsync(
            specimens.Planned(ParallelCondition.Instance, "Plain.Passes", "Hanging.SleepsForEver"),
            listener,
            cancellation.Token);

        Assert.Equal(Completion.Cancelled, run.Completion);
        Assert.Equal("Passes", Assert.Single(run.Observations).Test.Method);
    }

    [Fact]
    public async Task CancelledBeforeItBegins_GivesACancelledRun()
    {
        await using SuiteRunner runner = specimens.Runner();

        SuiteRun run = await runner.RunAsync(specimens.Planned(SerialCondition.Instance, "Plain.Passes"), new Listener(), new CancellationToken(canceled: true));

        Assert.Equal(Completion.Cancelled, run.Completion);
    }

    [LinuxFact]
    public async Task UnusedSpare_EndsWithTheRunner()
    {
        await using (SuiteRunner runner = specimens.Runner(SpecimenSuite.Options with { SpareHosts = 2 }))
        {
            await runner.RunAsync(specimens.Planned(SerialCondition.Instance, "Plain.Passes"), new Listener(), CancellationToken.None);
        }

        Assert.Empty(specimens.Survivors());
    }

    private async Task<SuiteRun> RunImpatientlyAsync(params string[] tests)
    {
        await using SuiteRunner runner = specimens.Runner(Impatient);
        return await runner.RunAsync(specimens.Planned(SerialCondition.Instance, tests), new Listener(), CancellationToken.None);
    }
}
