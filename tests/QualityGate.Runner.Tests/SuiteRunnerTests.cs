using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Tests.Suites;

namespace QualityGate.Runner.Tests;

[Collection(SpecimenTurns.Name)]
public sealed class SuiteRunnerTests(SpecimenSuite specimens)
{
    [Fact]
    public async Task PlainTests_GiveTheirOutcomes()
    {
        SuiteRun run = await specimens.RunSeriallyAsync("Plain.Passes", "Plain.Throws", "Plain.AssertsWrongly", "Plain.IsSkipped");

        Assert.Equal(Completion.Completed, run.Completion);
        Assert.Equal("said by the test", run.Of("Passes").Output?.Trim());
        Assert.Equal(Outcome.Passed, run.Of("Passes").Outcome);
        Assert.Equal(("System.InvalidOperationException", "the message"), (run.Of("Throws").Failure?.ExceptionType, run.Of("Throws").Failure?.Message));
        Assert.Equal(Outcome.Failed, run.Of("AssertsWrongly").Outcome);
        Assert.Empty(run.Errors);
        Assert.Equal((Outcome.Skipped, "the reason"), (run.Of("IsSkipped").Outcome, run.Of("IsSkipped").SkipReason));
    }

    [Fact]
    public async Task SelectedRow_RunsAlone()
    {
        TestId row = specimens.Discovery.Tests.First(test => test.Id.Method == "Enumerated").Id;
        await using SuiteRunner runner = specimens.Runner();

        SuiteRun run = await runner.RunAsync(
            specimens.Planned(SerialCondition.Instance) with { Tests = new TestSelection.Only([row]) },
            new Listener(),
            CancellationToken.None);

        Assert.Equal(row, Assert.Single(run.Observations).Test);
        Assert.Empty(run.Errors);
    }

    [Fact]
    public async Task WholeMethod_RunsAllOfItsRows()
    {
        TestId method = specimens.Named("Rows.NeverTheSame")[0].WholeMethod;
        await using SuiteRunner runner = specimens.Runner();

        SuiteRun run = await runner.RunAsync(
            specimens.Planned(SerialCondition.Instance) with { Tests = new TestSelection.Only([method]) },
            new Listener(),
            CancellationToken.None);

        Assert.Equal(2, run.Observations.Length);
        Assert.All(run.Observations, observation => Assert.Equal(method, observation.Test.WholeMethod));
    }

    [Fact]
    public async Task RowsInOneCase_AreNumberedByTheirNames()
    {
        SuiteRun run = await specimens.RunSeriallyAsync("Rows.TogetherInOneCase");

        Assert.Equal([0, 1, 2], run.Observations.Select(observation => observation.Test.Ordinal));
        Assert.Equal([Outcome.Passed, Outcome.Failed, Outcome.Passed], run.Observations.Select(observation => observation.Outcome));
    }

    [Fact]
    public async Task Parallel_LetsCollectionsMeet()
    {
        SuiteRun run = await specimens.RunAsync(ParallelCondition.Instance, "FirstGuest.Meets", "SecondGuest.Meets", "ThirdGuest.Meets");

        Assert.Contains(run.Observations, observation => observation.Output?.Trim() == "together: 3");
    }

    [Fact]
    public async Task Serial_KeepsCollectionsApart()
    {
        SuiteRun run = await specimens.RunSeriallyAsync("FirstGuest.Meets", "SecondGuest.Meets", "ThirdGuest.Meets");

        Assert.Equal(3, run.Observations.Length);
        Assert.All(run.Observations, observation => Assert.Equal("together: 1", observation.Output?.Trim()));
        Assert.Equal([0, 1, 2], run.Observations.Select(observation => observation.StartOrder));
    }

    [Fact]
    public async Task FixtureThatFailsInTheEnd_IsAnErrorOfTheRun()
    {
        SuiteRun run = await specimens.RunSeriallyAsync("AfterBrokenFixture.PassesAtFirst");

        Assert.Equal(Completion.Completed, run.Completion);
        Assert.Contains(run.Errors, error => error.Contains("Cleanup Failure", StringComparison.Ordinal));
    }

    [Fact]
    public async Task RowsThatCannotBeMade_AreAFailure() =>
        Assert.Equal(Outcome.Failed, Assert.Single((await specimens.RunSeriallyAsync("BrokenRows.CannotBeEnumerated")).Observations).Outcome);

    [Fact]
    public async Task Events_TellTheRunInOrder()
    {
        Listener listener = new();
        await using SuiteRunner runner = specimens.Runner();

        SuiteRun run = await runner.RunAsync(specimens.Planned(SerialCondition.Instance, "Plain.Passes"), listener, CancellationToken.None);

        Assert.Collection(
            listener.Events,
            first => Assert.IsType<RunEvent.RunStarted>(first),
            second => Assert.Equal(run.Observations[0], Assert.IsType<RunEvent.TestObserved>(second).Observation),
            third => Assert.Equal(run, Assert.IsType<RunEvent.RunEnded>(third).Run));
    }

    [Fact]
    public async Task SpareOfAnEarlierRun_ServesALaterOneUnderItsOwnName()
    {
        await using SuiteRunner runner = specimens.Runner(SpecimenSuite.Options with { SpareHosts = 1 });
        PlannedRun first = specimens.Planned(SerialCondition.Instance, "Surroundings.AreReported");
        await runner.RunAsync(first, new Listener(), CancellationToken.None);

        SuiteRun second = await runner.RunAsync(first with { Number = 8, Conditions = ConditionSet.Of(ParallelCondition.Instance) }, new Listener(), CancellationToken.None);

        Assert.Contains("run=8", second.Observations[0].Output, StringComparison.Ordinal);
        Assert.Contains("conditions=parallel", second.Observations[0].Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SameProcess_IsUsedAgainAndNeverForAFreshRun()
    {
        await using SuiteRunner runner = specimens.Runner();
        PlannedRun fresh = specimens.Planned(SerialCondition.Instance, "Surroundings.AreReported");
        PlannedRun again = fresh with { Isolation = Isolation.SameProcess };
        string first = await ProcessAsync(runner, fresh with { Number = 8 }, again with { Number = 9 });

        Assert.Equal(first, await ProcessAsync(runner, again with { Number = 9 }));
        string second = await ProcessAsync(runner, fresh with { Number = 10 }, again with { Number = 11 });
        Assert.NotEqual(first, second);
        Assert.Equal(second, await ProcessAsync(runner, again with { Number = 11 }));
        Assert.NotEqual(second, await ProcessAsync(runner, fresh with { Number = 12 }));
        Assert.NotEqual(second, await ProcessAsync(runner, again with { Number = 13 }));
    }

    [Fact]
    public async Task HostThatCannotStart_VoidsTheRun()
    {
        using SpecimenCopy copy = new();
        File.Delete(copy.PathOf("xunit.runner.visualstudio.testadapter.dll"));
        await using SuiteRunner runner = new([new PreparedSuite(SpecimenSuite.SuiteAt(copy.AssemblyPath), specimens.Discovery)], SpecimenSuite.Options, TimeProvider.System);

        SuiteRun run = await runner.RunAsync(specimens.Planned(SerialCondition.Instance, "Plain.Passes"), new Listener(), CancellationToken.None);

        Assert.Equal(Completion.Voided, run.Completion);
        Assert.Contains("no test adapter", run.Reason, StringComparison.Ordinal);
    }

    private static async Task<string> ProcessAsync(SuiteRunner runner, PlannedRun planned, PlannedRun? next = null)
    {
        SuiteRun run = await runner.RunAsync(planned, next, new Listener(), CancellationToken.None);
        return run.Observations[0].Output!.Split('\n').Single(line => line.StartsWith("process=", StringComparison.Ordinal));
    }
}
