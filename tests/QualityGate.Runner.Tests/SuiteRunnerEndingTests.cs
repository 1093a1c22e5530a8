using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Runner.Tests.Suites;

namespace QualityGate.Runner.Tests;

/// <summary>Runs that end otherwise than they should.</summary>
[Collection(SpecimenTurns.Name)]
public sealed class SuiteRunnerEndingTests(SpecimenSuite specimens)
{
    [Theory]
    [InlineData("Endings.FailsFast")]
    [InlineData("Endings.ExitsWithZero")]
    [InlineData("Endings.OverflowsTheStack")]
    [InlineData("Endings.IsKilledFromOutside")]
    public async Task TestThatEndsItsProcess_Crashed(string test)
    {
        SuiteRun run = await specimens.RunSeriallyAsync(test);

        Assert.Equal(Completion.Crashed, run.Completion);
        Observation seen = Assert.Single(run.Observations);
        Assert.Equal(Outcome.Crashed, seen.Outcome);
        Assert.Contains(test, run.Reason, StringComparison.Ordinal);
        Assert.Equal(run.Reason, seen.Failure?.Message);
    }

    [Fact]
    public async Task CrashAmongParallelTests_IsChargedToTheTestInTheStack()
    {
        SuiteRun run = await specimens.RunAsync(ParallelCondition.Instance, "Endings.FailsFast", "Hanging.SleepsForEver");

        Assert.Equal(Completion.Crashed, run.Completion);
        Assert.Equal("FailsFast", Assert.Single(run.Observations).Test.Method);
    }

    [Fact]
    public async Task TestThatNeverEnds_Hung()
    {
        await using SuiteRunner runner = specimens.Runner(SpecimenSuite.Options with { TestTimeout = TimeSpan.FromSeconds(1) });

        SuiteRun run = await runner.RunAsync(specimens.Planned(SerialCondition.Instance, "Hanging.SleepsForEver"), new Listener(), CancellationToken.None);

        Assert.Equal(Completion.TimedOut, run.Completion);
        Assert.Equal(Outcome.Hung, run.Of("SleepsForEver").Outcome);
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
}
