using System.Collections.Immutable;
using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Tests.Suites;

namespace QualityGate.Runner.Tests.Applications;

[Collection(SpecimenTurns.Name)]
public sealed class XunitV3ApplicationTests(XunitV3Suite specimens)
{
    [Fact]
    public void Tests_AreDescribed()
    {
        DiscoveredTest passes = Assert.Single(specimens.Listed("Plain.Passes"));

        Assert.Equal("QualityGate.XunitV3Specimens.Plain.Passes", passes.DisplayName);
        Assert.Equal(new Trait("Category", "Fast"), Assert.Single(passes.Traits));
        Assert.Equal("Plain.cs", passes.Location?.File);
        Assert.InRange(passes.Location!.Line, 4, 10);
        Assert.Equal("explicit: runs only when it is asked for by name", Assert.Single(specimens.Listed("Plain.IsExplicit")).SkipReason);
        Assert.Equal(DeclaredParallelism.Parallel, specimens.Discovery.Parallelism);
        Assert.Empty(specimens.Discovery.Errors);
    }

    [Fact]
    public void NestedAndInheritedTests_AreOfTheirOwnClasses()
    {
        Assert.Single(specimens.Listed("Plain+Inner.IsNested"));
        Assert.NotEqual(
            Assert.Single(specimens.Listed("InheritedByOne.IsInherited")).Id,
            Assert.Single(specimens.Listed("InheritedByAnother.IsInherited")).Id);
    }

    [Fact]
    public async Task PlainTests_GiveTheirOutcomes()
    {
        SuiteRun run = await specimens.RunSeriallyAsync(
            "Plain.Passes", "Plain.Throws", "Plain.AssertsWrongly", "Plain.IsSkipped", "Plain.SkipsItself", "Plain.IsExplicit", "Plain.TimesOut");

        Assert.Equal(Completion.Completed, run.Completion);
        Assert.Equal((Outcome.Passed, "said by the test"), (run.Of("Passes").Outcome, run.Of("Passes").Output?.Trim()));
        Assert.Equal(("System.InvalidOperationException", "the message"), (run.Of("Throws").Failure?.ExceptionType, run.Of("Throws").Failure?.Message));
        Assert.StartsWith("at QualityGate.XunitV3Specimens.Plain.Throws() in Plain.cs", run.Of("Throws").Failure?.StackTrace.TrimStart(), StringComparison.Ordinal);
        Assert.Equal(Outcome.Failed, run.Of("AssertsWrongly").Outcome);
        Assert.Equal((Outcome.Skipped, "the reason"), (run.Of("IsSkipped").Outcome, run.Of("IsSkipped").SkipReason));
        Assert.Equal((Outcome.Skipped, "while it ran"), (run.Of("SkipsItself").Outcome, run.Of("SkipsItself").SkipReason));
        Assert.Equal(Outcome.Skipped, run.Of("IsExplicit").Outcome);
        Assert.Equal(Outcome.Failed, run.Of("TimesOut").Outcome);
        Assert.Equal(7, run.Observations.Length);
        Assert.Empty(run.Errors);
    }

    [Fact]
    public async Task WholeMethods_RunWithRowsOfAnyName()
    {
        TestId unstable = specimens.Listed("Rows.NeverTheSame")[0].Id.WholeMethod;
        TestId explicitTest = specimens.Listed("Plain.IsExplicit")[0].Id.WholeMethod;

        SuiteRun run = await specimens.RunAsync(specimens.Planned(SerialCondition.Instance, unstable, explicitTest));

        Assert.Equal([Outcome.Passed, Outcome.Passed], run.Observations.Where(seen => seen.Test.WholeMethod == unstable).Select(seen => seen.Outcome));
        Assert.Equal(Outcome.Skipped, run.Of("IsExplicit").Outcome);
        Assert.Empty(run.Errors);
    }

    [Fact]
    public async Task Rows_AreToldApart()
    {
        TestId[] second = [.. specimens.Listed("Rows.Enumerated").Where(row => row.DisplayName.EndsWith("2)", StringComparison.Ordinal)).Select(row => row.Id).Distinct()];
        SuiteRun equal = await specimens.RunAsync(specimens.Planned(SerialCondition.Instance, second));
        SuiteRun together = await specimens.RunSeriallyAsync("Rows.TogetherInOneCase", "Rows.CannotBeEnumerated");

        Assert.Equal([second[0], second[0] with { Ordinal = 1 }], equal.Observations.Select(seen => seen.Test));
        Assert.Equal(
            [(0, Outcome.Passed), (1, Outcome.Failed), (2, Outcome.Passed)],
            together.Observations.Where(seen => seen.Test.Method == "TogetherInOneCase").Select(seen => (seen.Test.Ordinal, seen.Outcome)));
        Assert.Contains("no rows today", together.Of("CannotBeEnumerated").Failure?.Message, StringComparison.Ordinal);
        Assert.Empty(together.Errors);
    }

    [Fact]
    public async Task Parallel_LetsCollectionsMeet()
    {
        SuiteRun run = await specimens.RunAsync(specimens.PlannedByName(ParallelCondition.Instance, "FirstGuest.Meets", "SecondGuest.Meets", "ThirdGuest.Meets"));

        Assert.Contains(run.Observations, observation => observation.Output?.Trim() == "together: 3");
    }

    [Fact]
    public async Task Serial_KeepsCollectionsApart()
    {
        SuiteRun run = await specimens.RunSeriallyAsync("FirstGuest.Meets", "SecondGuest.Meets", "ThirdGuest.Meets");

        Assert.Equal(3, run.Observations.Length);
        Assert.All(run.Observations, observation => Assert.Equal("together: 1", observation.Output?.Trim()));
        Assert.Equal([0, 1, 2], run.Observations.Select(observation => observation.StartOrder).Order());
    }

    [Fact]
    public async Task FixtureThatFailsInTheEnd_IsChargedToItsTestsAndAnErrorOfTheRun()
    {
        SuiteRun run = await specimens.RunSeriallyAsync("AfterBrokenFixture.PassesAtFirst");

        Assert.Equal(Outcome.Failed, Assert.Single(run.Observations).Outcome);
        Assert.Contains("Cleanup Failure", Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Surroundings_AreThoseOfTheApplication()
    {
        await using SuiteRunner runner = specimens.Runner(suite: specimens.Suite with { Environment = ImmutableSortedDictionary<string, string>.Empty.Add("FROM_USER", "user") });

        SuiteRun run = await runner.RunAsync(specimens.PlannedByName(SerialCondition.Instance, "Surroundings.AreReported"), new Listener(), CancellationToken.None);

        string folder = Path.GetDirectoryName(specimens.AssemblyPath)!;
        Assert.Equal(
            [$"base={folder}{Path.DirectorySeparatorChar}", $"current={folder}", "entry=QualityGate.XunitV3Specimens", "run=7", "conditions=serial", "user=user"],
            run.Observations.Single().Output!.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }
}
