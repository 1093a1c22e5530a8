using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Diagnosis;
using QualityGate.Core.Findings;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Tests.Planning;

public sealed class InterrogationTests
{
    private static readonly ConditionSet Stress = Under.Adverse("cpustress");
    private static readonly ConditionSet Offline = Under.Adverse("offline");
    private static readonly ConditionSet Together =
        ConditionSet.Of([.. new[] { "offline", "timezone-east", "culture-turkish" }.SelectMany(name => Under.Adverse(name).Conditions)]);

    private static readonly RunSettings Standard = new()
    {
        Runs = 2,
        Conditions = [Under.Serial, Under.Parallel],
        Profile = Profile.Standard,
        Screening = [Stress, Offline, Under.Adverse("timezone-east"), Under.Adverse("culture-turkish")],
        Seed = 3,
    };

    [Fact]
    public void SoundSuite_IsNotAsked() => Assert.Empty(Asked(Simulation.Of(Standard, 1_000, [])));

    [Fact]
    public void TestThatHasFailedOften_IsBrokenWithoutBeingAsked() =>
        Assert.Empty(Asked(Simulation.Of(Standard with { Runs = 5 }, 1_000, [], ("C1.T1", _ => 1))));

    [Fact]
    public void FewFailuresWithoutAPass_AreDoubted()
    {
        Simulation simulation = Simulation.Of(Standard, 1_000, [], ("C1.T1", planned => planned.Purpose == RunPurpose.Contrast ? 0.6 : 1));

        Assert.NotEmpty(Asked(simulation));
        Assert.IsType<TestVerdict.Flaky>(AuditedIn(simulation, "C1.T1").Verdict);
    }

    [Fact]
    public void Quick_AsksNobody() => Assert.Empty(Asked(Simulation.Of(Standard with { Profile = Profile.Quick }, 1_000, [], ("C1.T1", _ => 0.5))));

    [Fact]
    public void AllSuspects_AreAskedTogetherWithTheirClasses()
    {
        Simulation simulation = Simulation.Of(Standard, 1_000, [], ("C1.T1", _ => 0.5), ("C7.T3", _ => 0.5));

        Assert.NotEmpty(Asked(simulation));
        Assert.All(Asked(simulation).SkipWhile(planned => Classes(planned).Length < 2), planned => Assert.Equal(["C1", "C7"], Classes(planned)));
    }

    [Theory]
    [InlineData("cpustress", RootCause.AsyncCoordination)]
    [InlineData("offline", RootCause.ExternalDependency)]
    [InlineData("timezone-east", RootCause.TimeDependency)]
    [InlineData("culture-turkish", RootCause.Environment)]
    public void ConditionThatDecides_IsFoundAndNamesTheCause(string decisive, RootCause cause)
    {
        Simulation simulation = Simulation.Of(Standard, 1_000, [], ("C1.T1", planned => planned.Conditions.Name == decisive ? 1 : 0));

        Assert.Equal(cause, CauseOf(simulation, "C1.T1"));
    }

    [Fact]
    public void ConditionsThatSharedARun_AreTriedOneByOne()
    {
        RunSettings grouped = Standard with { Screening = [Stress, Together] };
        Simulation simulation = Simulation.Of(grouped, 1_000, [], ("C1.T1", planned => planned.Conditions.Name.Contains("culture-turkish", StringComparison.Ordinal) ? 1 : 0));

        Assert.Contains(Asked(simulation).Take(Together.Conditions.Length), planned => planned.Conditions.Name == "culture-turkish");
        Assert.Equal(RootCause.Environment, CauseOf(simulation, "C1.T1"));
    }

    [Fact]
    public void WhatFailsOnlyUnderAllOfThem_IsNotTriedForEver()
    {
        RunSettings grouped = Standard with { Screening = [Stress, Together] };
        Simulation simulation = Simulation.Of(grouped, 1_000, [], ("C1.T1", planned => planned.Conditions.Equals(Together) ? 1 : 0));

        Assert.All(Together.Conditions, member => Assert.Contains(Asked(simulation), planned => planned.Conditions.Equals(ConditionSet.Of(member))));
        Assert.InRange(simulation.Runs.Length, 1, 200);
    }

    [Fact]
    public void RateThatOnlyNeighboursBringAbout_IsMostlyARaceAndNeverCalledAnythingElse()
    {
        ImmutableArray<CauseProbability> likeliest =
        [
            .. Enumerable.Range(1, 8)
                .Select(seed => Simulation.Of(
                    Standard with { Seed = seed }, 1_000, [], ("C1.T1", planned => HasNeighbours(planned) ? 0.7 : 0)))
                .Select(simulation => AuditedIn(simulation, "C1.T1").Diagnosis!.Probabilities[0]),
        ];

        Assert.InRange(likeliest.Count(one => one.Cause == RootCause.RaceCondition), 5, 8);
        Assert.All(likeliest.Where(one => one.Cause != RootCause.RaceCondition), one => Assert.InRange(one.Probability, 0, CauseDiagnostician.Threshold));
    }

    [Fact]
    public void ClearCause_EndsTheQuestions()
    {
        Simulation clear = Simulation.Of(Standard, 1_000, [], ("C1.T1", planned => planned.Conditions.Equals(Offline) ? 1 : 0));
        Simulation unclear = Simulation.Of(Standard, 1_000, [], ("C1.T1", _ => 0.3));

        Assert.InRange(Asked(clear).Length, 0, Asked(unclear).Length - 1);
    }

    [Fact]
    public void OneCondition_IsTriedNoMoreOftenThanItCanTell() => Assert.All(
        Asked(Simulation.Of(Standard with { Profile = Profile.Deep, Runs = 2 }, 300, [], ("C1.T1", _ => 0.3))).CountBy(planned => planned.Conditions),
        made => Assert.InRange(made.Value, 1, PartingConditions.MostAlike));

    [Fact]
    public void WhatSuspectsShow_IsInNoRateOfWholeRuns()
    {
        Simulation simulation = Simulation.Of(Standard, 1_000, [], ("C1.T1", planned => planned.IsAmongSuspects ? 1 : planned.Conditions.Equals(Under.Parallel) ? 0.6 : 0));
        AuditedTest test = AuditedIn(simulation, "C1.T1");

        Assert.All(test.Results.Where(result => result.Company == Company.WholeSuite && result.Conditions.Equals(Under.Serial)), result => Assert.Equal(0, result.Rate.Failures));
        Assert.All(test.Results.Where(result => result.Company == Company.Suspects), result => Assert.Equal(result.Rate.Trials, result.Rate.Failures));
    }

    private static ImmutableArray<PlannedRun> Asked(Simulation simulation) =>
        [.. simulation.Runs.Select(run => run.Planned).Where(planned => planned.Purpose == RunPurpose.Contrast)];

    private static bool HasNeighbours(PlannedRun planned) =>
        planned.Conditions.Parallelism != Parallelism.Serial && planned.Order.IsEmpty && planned.Tests is not TestSelection.Only { Tests.Length: 1 };

    private static string[] Classes(PlannedRun planned) =>
        [.. ((TestSelection.Only)planned.Tests).Tests.Select(test => test.Class).Distinct().Order(StringComparer.Ordinal)];

    private static RootCause? CauseOf(Simulation simulation, string test) => AuditedIn(simulation, test).Diagnosis?.Cause;

    private static AuditedTest AuditedIn(Simulation simulation, string test) =>
        Auditor.Examine(AuditScript.Subject with { Settings = Standard }, simulation.Ledger, [], [], Ending.Finished)
            .Suites[0].Tests.Single(audited => audited.Id == Simulation.IdOf(test));
}
