using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Tests.Suites;

namespace QualityGate.Runner.Tests.Applications;

[Collection(SpecimenTurns.Name)]
public sealed class NUnitApplicationTests(NUnitRunnerSuite specimens)
{
    [Fact]
    public void Tests_AreDescribed()
    {
        DiscoveredTest passes = Assert.Single(specimens.Listed("Plain.Passes"));

        Assert.Equal("QualityGate.NUnitRunnerSpecimens.Plain.Passes", passes.DisplayName);
        Assert.Equal(new Trait("Category", "Fast"), Assert.Single(passes.Traits));
        Assert.Equal("Plain.cs", passes.Location?.File);
        Assert.Equal(2, specimens.Listed("WithArguments.HasItsArgument").Length);
        Assert.Equal(2, specimens.Listed("Generic`1.HasItsType").Length);
        Assert.NotNull(Assert.Single(specimens.Listed("Plain.IsExplicit")).SkipReason);
    }

    [Fact]
    public async Task WholeMethods_GiveTheirOutcomes()
    {
        SuiteRun run = await specimens.RunAsync(specimens.Planned(
            SerialCondition.Instance,
            new[] { "Plain.Passes", "Plain.Throws", "Plain.IsSkipped", "Plain.IsExplicit", "Rows.Enumerated", "Rows.NeverTheSame", "WithArguments.HasItsArgument", "Generic`1.HasItsType" }
                .Select(name => specimens.Listed(name)[0].Id.WholeMethod)));

        Assert.Equal("said by the test", run.Of("Passes").Output?.Trim());
        Assert.Equal(("System.InvalidOperationException", "the message"), (run.Of("Throws").Failure?.ExceptionType, run.Of("Throws").Failure?.Message));
        Assert.Equal((Outcome.Skipped, "the reason"), (run.Of("IsSkipped").Outcome, run.Of("IsSkipped").SkipReason));
        Assert.Equal(Outcome.Skipped, run.Of("IsExplicit").Outcome);
        Assert.Equal(3 + 1 + 3 + 2 + 2 + 2, run.Observations.Length);
        Assert.Empty(run.Errors);
    }

    [Fact]
    public async Task SelectedRow_RunsAlone()
    {
        TestId row = specimens.Listed("Rows.Enumerated")[0].Id;

        Assert.Equal(row, Assert.Single((await specimens.RunAsync(specimens.Planned(SerialCondition.Instance, row))).Observations).Test);
    }

    [Fact]
    public async Task Parallel_LetsFixturesMeet()
    {
        SuiteRun run = await specimens.RunAsync(specimens.PlannedByName(ParallelCondition.Instance, "FirstGuest.Meets", "SecondGuest.Meets"));

        Assert.Contains(run.Observations, observation => observation.Output?.Trim() == "together: 2");
    }
}
