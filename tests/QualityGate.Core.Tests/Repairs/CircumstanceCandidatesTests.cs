using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Repairs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Repairs;

public sealed class CircumstanceCandidatesTests
{
    private static readonly SuiteScript Script = SuiteScript.Of("A", "B", "C")
        .Times(3, suite => suite.Run(Under.Serial, "A:P B:P C:P").Run(Under.Parallel, "A:F B:P C:P"))
        .Run(Under.Serial, "A:F B:P C:P");

    private static readonly RunSettings Spending = new()
    {
        Runs = 2,
        Conditions = [Under.Serial, Under.Parallel],
        Profile = Profile.Standard,
        Screening = [Under.Adverse("cpustress")],
        Seed = 3,
    };

    [Fact]
    public void WhereItFailedMostOften_IsTriedFirst()
    {
        ImmutableArray<Circumstances> candidates = Of("A");

        Assert.Equal((Under.Parallel, Company.WholeSuite), (candidates[0].Conditions, candidates[0].Company));
        Assert.Contains(candidates[..3], candidate => candidate.Conditions.Equals(Under.Serial) && candidate.Company == Company.WholeSuite);
    }

    [Fact]
    public void QuickerAndMoreStrenuousOnes_FollowOnWhatWasSeen()
    {
        ImmutableArray<Circumstances> candidates = Of("A");

        Assert.Contains(candidates[..6], candidate => candidate.Conditions.Equals(Under.Parallel) && candidate.Company == Company.Alone);
        Assert.Contains(candidates, candidate => candidate.Conditions.Name == "parallel+cpustress");
        Assert.Contains(candidates, candidate => candidate.Seed is not null);
    }

    [Fact]
    public void TestThatNobodyKnows_IsTriedCheaplyFirst()
    {
        ImmutableArray<Circumstances> candidates = CircumstanceCandidates.Of(Script.IdOf("B"), Script.Discovery, [], before: null, _ => true);

        Assert.Equal((Under.Serial, Company.Alone), (candidates[0].Conditions, candidates[0].Company));
        Assert.True(candidates.Length > 15);
    }

    [Fact]
    public void NothingIsTriedTwice() => Assert.Equal(Of("A").Length, Of("A").Select(candidate => candidate.Key).Distinct().Count());

    [Fact]
    public void WhatTheMachineLacks_IsNotTried() => Assert.DoesNotContain(
        Of("A", condition => condition.Name != "cpustress"), candidate => candidate.Conditions.Conditions.Any(condition => condition.Name == "cpustress"));

    [Fact]
    public void FailureAmongSuspects_IsLookedForInTheWholeSuite()
    {
        Simulation simulation = Simulation.Of(Spending, 1_000, [], ("C1.T1", planned => planned.IsAmongSuspects ? 0.5 : 0));
        AuditedTest test = Auditor
            .Examine(AuditScript.Subject with { Settings = Spending }, simulation.Ledger, [], [], Core.Runs.Ending.Finished).Suites[0].Tests
            .Single(test => test.Id == Simulation.IdOf("C1.T1"));

        Assert.Equal(Company.Suspects, Baseline.Of(test)?.Circumstances.Company);
        Assert.Equal(Company.WholeSuite, CircumstanceCandidates.Of(test.Id, simulation.Seen.Discovery, [test], simulation.Seen, _ => true)[0].Company);
    }

    [Fact]
    public void PolluterThatIsProved_IsTheFirstCompany()
    {
        SuiteLedger suite = PollutedSuite.Of(20).Victim(15, [[3]]).Natural(2).Reversed(1).After();
        Audit audit = Auditor.Examine(
            AuditScript.Subject with { Settings = AuditScript.Subject.Settings with { OrderProbes = 500 } }, Ledger.Of(suite), [], [], Core.Runs.Ending.Finished);
        AuditedTest victim = audit.Suites[0].Tests.Single(test => test.Id.Method == "Test15");

        Circumstances first = CircumstanceCandidates.Of(victim.Id, suite.Discovery, [victim], suite, _ => true)[0];

        Assert.Equal(["Test3"], first.Behind.Select(test => test.Method));
    }

    [Fact]
    public void TestsThatAreGone_AreNotRunBeforeItAnyMore()
    {
        TestId known = Script.IdOf("B");
        Circumstances before = new() { Conditions = Under.Serial, Behind = [known, Script.IdOf("Gone")] };

        Assert.Equal<TestId>([known], before.In(Script.Discovery).Behind);
        Assert.Equal(Company.Alone, (before with { Behind = [Script.IdOf("Gone")] }).In(Script.Discovery).Company);
    }

    private static ImmutableArray<Circumstances> Of(string test, Func<Condition, bool>? isAvailable = null) => CircumstanceCandidates.Of(
        Script.IdOf(test), Script.Discovery, [Script.Audited(test)], Script.Suite, isAvailable ?? (_ => true));
}
