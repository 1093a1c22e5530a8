using QualityGate.Core.Conditions;
using QualityGate.Core.Findings;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Tests.Planning;

public sealed class SweepTests
{
    private static readonly RunSettings Standard = new()
    {
        Runs = 2,
        Conditions = [Under.Serial, Under.Parallel],
        Profile = Profile.Standard,
        Screening = [Under.Adverse("cpustress")],
        Seed = 3,
    };

    [Fact]
    public void UnreadSuite_IsSweptWholeUnderANaturalCondition()
    {
        ImmutableArray<PlannedRun> swept = Swept(Simulation.Of(Standard, 1_000, []));

        Assert.NotEmpty(swept);
        Assert.All(swept, planned => Assert.Equal(ConditionNature.Natural, planned.Conditions.NatureFor(DeclaredParallelism.Unknown)));
    }

    [Fact]
    public void ShareOfTheAllowance_IsLeftForWhatIsFound()
    {
        Simulation simulation = Simulation.Of(Standard, 1_000, []);

        double spent = simulation.Runs.Where(run => run.Planned.Purpose == RunPurpose.Sweep).Sum(run => run.Duration.TotalSeconds);
        Assert.InRange(spent, 0, (Allowance.SuiteRuns * Sweep.ShareOfAllowance * Simulation.SuiteTime.TotalSeconds) + Simulation.SuiteTime.TotalSeconds);
    }

    [Fact]
    public void TestsWhoseCodeCanDoNoHarm_AreNotSwept() =>
        Assert.Empty(Swept(Simulation.Of(Standard, 1_000, [], ingredients: new Dictionary<string, ImmutableArray<Ingredient>>())));

    [Fact]
    public void TestsThatMayBeFlaky_BringTheirClass()
    {
        Simulation simulation = Simulation.Of(Standard, 1_000, [], ingredients: new Dictionary<string, ImmutableArray<Ingredient>> { ["C3.T1"] = [Ingredient.Clock] });

        Assert.NotEmpty(Swept(simulation));
        Assert.All(Swept(simulation), planned => Assert.Equal(["C3"], ((TestSelection.Only)planned.Tests).Tests.Select(test => test.Class).Distinct()));
    }

    [Fact]
    public void FailureThatOnlyTheSweepSees_IsFlaky()
    {
        Simulation simulation = Simulation.Of(Standard, 1_000, [], ("C1.T1", planned => planned.Purpose == RunPurpose.Sweep ? 0.5 : 0));

        Assert.IsType<TestVerdict.Flaky>(FlakinessJudge.Judge(simulation.Seen.Find(Simulation.IdOf("C1.T1"))!, simulation.Seen));
    }

    // The deep profile goes on for as long as it may anyway.
    [Theory]
    [InlineData(Profile.Quick)]
    [InlineData(Profile.Deep)]
    public void OtherProfiles_SweepNothing(Profile profile) => Assert.Empty(Swept(Simulation.Of(Standard with { Profile = profile }, 100, [])));

    private static ImmutableArray<PlannedRun> Swept(Simulation simulation) =>
        [.. simulation.Runs.Select(run => run.Planned).Where(planned => planned.Purpose == RunPurpose.Sweep)];
}
