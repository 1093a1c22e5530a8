using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Tests.Planning;

public sealed class SpendingTests
{
    private static readonly ConditionSet Stress = Under.Adverse("cpustress");
    private static readonly ConditionSet Offline = Under.Adverse("offline");

    private static readonly RunSettings Standard = new()
    {
        Runs = 3,
        Conditions = [Under.Serial, Under.Parallel],
        Profile = Profile.Standard,
        Screening = [Stress, Offline],
        Seed = 7,
    };

    [Fact]
    public void Quick_SpendsNothingBesides() =>
        Assert.All(Simulation.Of(Standard with { Profile = Profile.Quick }, 1_000, ["C1.T1"], ("C1.T1", _ => 0.5)).Runs, run =>
            Assert.Equal(RunPurpose.Measurement, run.Planned.Purpose));

    [Fact]
    public void Standard_KeepsTheNumberOfRunsThatWasAskedFor()
    {
        Simulation simulation = Simulation.Of(Standard, 1_000, ["C1.T1"], ("C2.T2", _ => 0.3));

        Assert.Equal(3, simulation.Seen.RunsUnder(Under.Serial).Count());
        Assert.Equal(3, simulation.Seen.RunsUnder(Under.Parallel).Count());
    }

    [Theory]
    [InlineData(0.05)]
    [InlineData(0.5)]
    public void Standard_SpendsNoMoreThanTenRunsOfTheSuiteToProvokeAndTellApart(double rate)
    {
        Simulation simulation = Simulation.Of(Standard, 1_000, ["C1.T1", "C2.T1", "C3.T1", "C4.T1"], ("C2.T2", _ => rate), ("C5.T0", planned => planned.Conditions.Equals(Stress) ? 1 : 0));

        double besides = (simulation.Runs.Sum(run => run.Duration.TotalSeconds) / Simulation.SuiteTime.TotalSeconds) - 6;
        // Two of them repeat the suite in one process, at the expense of the search for order.
        Assert.InRange(besides, 4, 12.2);
    }

    [Fact]
    public void SoundSuiteThatNobodySuspects_IsScreenedAndRepeatedOnly()
    {
        Simulation simulation = Simulation.Of(Standard, 1_000, [], new Dictionary<string, ImmutableArray<Ingredient>>());

        Assert.Empty(simulation.Focused);
        Assert.Equal([Isolation.FreshProcess, Isolation.SameProcess], simulation.Probes.Select(planned => planned.Isolation));
        Assert.Equal(10, simulation.Runs.Length);
    }

    [Fact]
    public void ConditionThatProvokesAFailure_IsAskedOfTheSuspects()
    {
        Simulation simulation = Simulation.Of(Standard, 1_000, [], ("C1.T1", planned => planned.Conditions.Equals(Stress) ? 1 : 0));

        Assert.Single(simulation.Seen.RunsUnder(Stress));
        Assert.Contains(simulation.Runs, run => run.Planned.Purpose == RunPurpose.Contrast && run.Planned.Conditions.Equals(Stress));
        Assert.IsType<TestVerdict.Sensitive>(VerdictOn(simulation, "C1.T1"));
    }

    [Fact]
    public void ConditionsThatWereAskedFor_AreNotScreenedAgain() => Assert.Equal(
        3,
        Simulation.Of(Standard with { Conditions = [Under.Serial, Stress] }, 1_000, []).Seen.RunsUnder(Stress).Count());

    [Fact]
    public void SuiteOutsideOfOurHosts_HasNoProcessToRepeatIn() =>
        Assert.Empty(Simulation.Of(Standard, 1_000, [], SuiteHost.Os, []).Probes);

    [Fact]
    public void SuspectThatNeverFailsInWholeRuns_IsCaughtWithItsClass()
    {
        Simulation simulation = Simulation.Of(Standard, 1_000, ["C1.T1"], ("C1.T1", planned => planned.Purpose == RunPurpose.Probe && planned.Isolation == Isolation.FreshProcess ? 0.2 : 0));

        Assert.IsType<TestVerdict.Flaky>(VerdictOn(simulation, "C1.T1"));
        Assert.All(simulation.Focused, planned => Assert.Equal(5, ((TestSelection.Only)planned.Tests).Tests.Length));
    }

    [Fact]
    public void TestThatIsNewOrChanged_GetsRunsWithItsClass()
    {
        SuiteScript script = SuiteScript.Of("Old").With("New", test => test with { Age = CodeAge.Changed, Id = test.Id with { Class = "Shop.NewTests" } })
            .With("Beside", test => test with { Id = test.Id with { Class = "Shop.NewTests" } });
        SuiteRun whole = script.Run(Under.Serial, "Old:P").Runs[0] with
        {
            Observations = [.. script.Tests.Select(test => new Observation { Test = test.Id, DisplayName = test.DisplayName, Outcome = Outcome.Passed })],
        };

        PlannedRun planned = new Focus(Standard with { Conditions = [Under.Serial] }, [], Reputations.None).Next(Ledger.Empty(script.Discovery).With(whole))!;

        Assert.Equal(["Beside", "New"], ((TestSelection.Only)planned.Tests).Tests.Select(test => test.Method).Order());
    }

    [Fact]
    public void TestThatAlwaysFailsWithoutItsSuite_IsNotCalledFlaky()
    {
        Simulation simulation = Simulation.Of(Standard, 1_000, ["C1.T1"], ("C1.T1", planned => planned.Tests is TestSelection.Only ? 1 : 0));

        Assert.IsType<TestVerdict.Stable>(VerdictOn(simulation, "C1.T1"));
        Assert.Contains(TestNote.NeedsCompany, AuditedIn(simulation, "C1.T1").Notes);
        Assert.Equal(3, simulation.Focused.Count());
    }

    [Fact]
    public void CleanSuspect_IsLetGoByWaldsTest() =>
        Assert.Equal(29, Simulation.Of(Standard, 1_000, ["C1.T1"]).Focused.Count());

    [Fact]
    public void TestThatFailed_IsTriedWithItsClassAndThenAlone()
    {
        Simulation simulation = Simulation.Of(Standard, 1_000, [], ("C1.T1", _ => 0.5));
        int[] sizes = [.. simulation.Focused.Select(planned => ((TestSelection.Only)planned.Tests).Tests.Length)];

        Assert.Equal([5, 1], sizes.Distinct());
        Assert.Equal(sizes.OrderDescending(), sizes);
    }

    [Fact]
    public void BrokenTest_IsNoSuspect() => Assert.Empty(Simulation.Of(Standard, 1_000, ["C1.T1"], ("C1.T1", _ => 1)).Focused);

    [Fact]
    public void FailureInTheSameProcessOnly_IsLatent()
    {
        AuditedTest test = AuditedIn(Simulation.Of(Standard, 1_000, [], ("C1.T1", planned => planned.Isolation == Isolation.SameProcess ? 1 : 0)), "C1.T1");

        Assert.IsType<TestVerdict.Stable>(test.Verdict);
        Assert.Contains(TestNote.FailsWhenRepeated, test.Notes);
    }

    [Theory]
    [InlineData(0.95, 0.05, 59)]
    [InlineData(0.95, 0.10, 29)]
    [InlineData(0.5, 0.5, 3)]
    public void PowerThatIsWanted_SaysHowManyRunsAreMade(double confidence, double rate, int runs)
    {
        Simulation simulation = Simulation.Of(Standard with { Profile = Profile.Quick, UntilPower = new PowerTarget(confidence, rate) }, 1_000, []);

        Assert.Equal(runs, simulation.Seen.RunsUnder(Under.Serial).Count());
        Assert.Equal(runs, simulation.Seen.RunsUnder(Under.Parallel).Count());
    }

    [Fact]
    public void Deep_GoesOnUnderAllConditionsByTurns()
    {
        Simulation simulation = Simulation.Of(Standard with { Profile = Profile.Deep }, 89, []);

        Assert.Equal(89, simulation.Runs.Length);
        Assert.Equal(1, Counts(simulation).Max() - Counts(simulation).Min());
    }

    [Fact]
    public void SameLedger_GetsTheSameAnswer()
    {
        Simulation simulation = Simulation.Of(Standard, 14, ["C1.T1"]);
        RunPlanner planner = Planners.For(Standard);

        Assert.Equal(planner.Next(simulation.Ledger)?.ToString(), planner.Next(simulation.Ledger)?.ToString());
    }

    [Fact]
    public void Expenses_AreAddedUpByWhatTheyWereFor()
    {
        ImmutableArray<Expense> besides = AuditOf(Simulation.Of(Standard, 1_000, ["C1.T1"])).Suites[0].Besides;

        Assert.Equal(
            [(ExpenseKind.Screening, 2, 20.0), (ExpenseKind.Repetition, 2, 20.0), (ExpenseKind.Sweep, 4, 40.0), (ExpenseKind.Focus, 29, 29.0)],
            besides.Select(expense => (expense.Kind, expense.Runs, expense.Duration.TotalSeconds)));
    }

    [Fact]
    public void ExpectedFlakes_FallWithEveryRun()
    {
        double few = AuditOf(Simulation.Of(Standard with { Profile = Profile.Quick, Runs = 1 }, 1_000, [])).Numbers.ExpectedUndetected;
        double many = AuditOf(Simulation.Of(Standard with { Profile = Profile.Quick, Runs = 30 }, 1_000, [])).Numbers.ExpectedUndetected;

        // Fifty tests, of each of which 2 % are believed to be flaky before any run.
        Assert.InRange(few, many * 2, 50 * FlakyPrior.Base);
        Assert.InRange(many, 0.01, 0.5);
    }

    [Fact]
    public void WhatGoesWrongWhereNobodyAskedToGo_LeavesTheGateDecided()
    {
        SuiteScript script = SuiteScript.Of("A").Times(2, suite => suite.Run(Under.Serial, "A:P").Run(Under.Parallel, "A:P"))
            .Run(Offline, "", Completion.Voided)
            .Run(Offline, "", Completion.Voided);
        RunSettings settings = AuditScript.Subject.Settings with { Profile = Profile.Standard, Screening = [Offline] };
        Audit audit = Auditor.Examine(AuditScript.Subject with { Settings = settings }, script.Ledger, [], [], Ending.Finished);

        Assert.IsType<GateDecision.Passed>(Gate.Decide(audit, new GatePolicy { MinRuns = 2 }));
        Assert.IsType<GateDecision.Undecided>(Gate.Decide(
            audit with { Subject = audit.Subject with { Settings = settings with { Screening = [] } } }, new GatePolicy { MinRuns = 2 }));
    }

    private static IEnumerable<int> Counts(Simulation simulation) =>
        new[] { Under.Serial, Under.Parallel, Stress, Offline }.Select(conditions => simulation.Seen.RunsUnder(conditions).Count());

    private static TestVerdict VerdictOn(Simulation simulation, string test) => AuditedIn(simulation, test).Verdict;

    private static AuditedTest AuditedIn(Simulation simulation, string test) =>
        AuditOf(simulation).Suites[0].Tests.Single(audited => audited.Id == Simulation.IdOf(test));

    private static Audit AuditOf(Simulation simulation) =>
        Auditor.Examine(AuditScript.Subject with { Settings = Standard }, simulation.Ledger, [], [], Ending.Finished);
}
