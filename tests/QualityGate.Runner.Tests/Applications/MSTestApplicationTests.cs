using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Tests.Suites;

namespace QualityGate.Runner.Tests.Applications;

[Collection(SpecimenTurns.Name)]
public sealed class MSTestApplicationTests(MSTestRunnerSuite specimens)
{
    [Fact]
    public void Tests_AreDescribed()
    {
        DiscoveredTest passes = Assert.Single(specimens.Listed("Plain.Passes"));

        Assert.Equal(new Trait("Category", "Fast"), Assert.Single(passes.Traits));
        Assert.Equal("Plain.cs", passes.Location?.File);
    }

    [Fact]
    public async Task WholeMethods_GiveTheirOutcomes()
    {
        SuiteRun run = await specimens.RunAsync(specimens.Planned(
            SerialCondition.Instance,
            new[] { "Plain.Passes", "Plain.Throws", "Plain.IsSkipped", "Rows.Enumerated", "Rows.NeverTheSame" }.Select(name => specimens.Listed(name)[0].Id.WholeMethod)));

        Assert.Equal("said by the test", run.Of("Passes").Output?.Trim());
        Assert.Contains("the message", run.Of("Throws").Failure?.Message, StringComparison.Ordinal);
        Assert.Equal((Outcome.Skipped, "the reason"), (run.Of("IsSkipped").Outcome, run.Of("IsSkipped").SkipReason));
        Assert.Equal([Outcome.Passed, Outcome.Failed, Outcome.Failed], run.Observations.Where(seen => seen.Test.Method == "Enumerated").Select(seen => seen.Outcome).Order());
        Assert.Equal(8, run.Observations.Length);
        Assert.Empty(run.Errors);
    }

    [Fact]
    public async Task SelectedRow_RunsAlone()
    {
        TestId row = specimens.Listed("Rows.Enumerated")[0].Id;

        Assert.Equal(row, Assert.Single((await specimens.RunAsync(specimens.Planned(SerialCondition.Instance, row))).Observations).Test);
    }

    [Fact]
    public async Task Parallel_LetsClassesMeet()
    {
        SuiteRun run = await specimens.RunAsync(specimens.PlannedByName(ParallelCondition.Instance, "FirstGuest.Meets", "SecondGuest.Meets"));

        Assert.Contains(run.Observations, observation => observation.Output?.Trim() == "together: 2");
    }

    [Fact]
    public async Task CleanupThatFails_IsAnErrorOfTheRunAndNoFailureOfTheLastTest()
    {
        SuiteRun run = await specimens.RunSeriallyAsync("BeforeBrokenCleanup.PassesAtFirst");

        Assert.Equal(Outcome.Passed, Assert.Single(run.Observations).Outcome);
        Assert.Contains("cannot be cleaned up", Assert.Single(run.Errors), StringComparison.Ordinal);
    }
}
