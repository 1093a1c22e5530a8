using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Quarantines;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Tests.Quarantines;

public sealed class QuarantineStandingTests
{
    private static readonly SuiteScript Shop = SuiteScript.Of("A", "B");

    private static readonly Audit Flaky = Audited("PFPPFP", "PPPPPP");

    private static readonly QuarantineEntry Entry = Entries.Of("Shop.OrderTests.A", Flaky);

    /// <summary>What A does serially and in parallel, and what an entry of it says, which was added when it was flaky serially.</summary>
    [Theory]
    [InlineData("PFPPFP", "PPPPPP", QuarantineAnswer.Covered)]
    [InlineData("PPPPPP", "PPPFPP", QuarantineAnswer.Covered)]
    [InlineData("PPPPPP", "PPPPPP", QuarantineAnswer.NotNeeded)]
    [InlineData("FFFFFF", "FFFFFF", QuarantineAnswer.AlwaysFails)]
    [InlineData("SSSSSS", "SSSSSS", QuarantineAnswer.Unknown)]
    public void WhatATestDoes_IsCoveredWhereItIsTheKnownFlake(string serial, string parallel, QuarantineAnswer expected) =>
        Assert.Equal(expected, AnswerTo(Entry, Audited(serial, parallel)));

    [Fact]
    public void FailureThatWasNotSeenWhenTheEntryWasAdded_IsNotCovered()
    {
        Audit other = AuditScript.Of(Shop.Run(Under.Serial, "A:P B:P").Run(Under.Serial, "A:F B:P").Run(Under.Serial, "A:F=SomethingElse B:P"));

        Assert.Equal(QuarantineAnswer.NewFailure, AnswerTo(Entry, other));
        Assert.Equal<TestId>([Shop.IdOf("A")], StandingOf(Entry, other).Refused);
        Assert.Equal(QuarantineAnswer.Covered, AnswerTo(Entries.Of("Shop.OrderTests.A", other), other));
    }

    [Fact]
    public void EntryThatKnowsNoFailure_CoversNone() =>
        Assert.Equal(QuarantineAnswer.NewFailure, AnswerTo(Entry with { Signatures = [] }, Flaky));

    [Fact]
    public void FailureOfWhichNothingIsKnown_IsNotCovered()
    {
        SuiteAudit suite = Flaky.Suites[0];
        Audit silent = Flaky with { Suites = [suite with { Tests = [.. suite.Tests.Select(test => test with { Results = [.. test.Results.Select(result => result with { Signatures = [] })] })] }] };

        Assert.Equal(QuarantineAnswer.NewFailure, AnswerTo(Entry, silent));
    }

    [Fact]
    public void MoreWaysToFailThanAreKept_AreNotCovered()
    {
        Audit kept = Failing(ConditionTally.MaxSignatures);
        Audit more = Failing(ConditionTally.MaxSignatures + 1);

        Assert.Equal(QuarantineAnswer.Covered, AnswerTo(Entries.Of("Shop.OrderTests.A", kept), kept));
        Assert.Equal(QuarantineAnswer.NewFailure, AnswerTo(Entries.Of("Shop.OrderTests.A", more), more));
    }

    [Theory]
    [InlineData("serial", QuarantineAnswer.Covered)]
    [InlineData("parallel", QuarantineAnswer.OtherConditions)]
    public void FailureUnderOtherConditionsThanThoseOfTheEntry_IsNotCovered(string when, QuarantineAnswer expected) =>
        Assert.Equal(expected, AnswerTo(Entry with { When = [ConditionSet.Parse(when)] }, Flaky));

    [Fact]
    public void TestThatFailsInParallelOnly_IsQuarantinedForThatConditionAlone()
    {
        Audit dependent = Audited("PPPPPP", "FFFFFF");
        QuarantineEntry entry = Entries.Of("Shop.OrderTests.A", dependent);

        Assert.Equal<ConditionSet>([Under.Parallel], entry.When);
        Assert.Equal(QuarantineAnswer.Covered, AnswerTo(entry, dependent));
        Assert.Equal(QuarantineAnswer.OtherConditions, AnswerTo(entry, Flaky));
    }

    [Fact]
    public void FailureWhereTheTestIsProvoked_SaysNothingAgainstTheEntry()
    {
        Audit provoked = AuditScript.Of(Shop
            .Strip(Under.Serial, "A", "PFPPFP")
            .Run(Under.Stress, "A:F=Squeezed B:P"));

        Assert.Equal(QuarantineAnswer.Covered, AnswerTo(Entry, provoked));
    }

    [Theory]
    [InlineData(0, QuarantineAnswer.Covered)]
    [InlineData(1, QuarantineAnswer.Expired)]
    [InlineData(30, QuarantineAnswer.Expired)]
    public void EntryThatIsOver_IsInert(int daysAfter, QuarantineAnswer expected)
    {
        Quarantine quarantine = Entries.Quarantined(Entry) with { Today = Entry.Expires.AddDays(daysAfter) };

        Assert.Equal(expected, Assert.Single(QuarantineStanding.Of(quarantine, Flaky).Entries[0].Tests).Answer);
    }

    [Theory]
    [InlineData("PFPPFP", CodeAge.Changed, QuarantineAnswer.Changed, false)]
    [InlineData("PPPPPP", CodeAge.Changed, QuarantineAnswer.Unknown, false)]
    [InlineData("PFPPFP", CodeAge.AsBefore, QuarantineAnswer.Covered, true)]
    [InlineData("PPPPPP", CodeAge.AsBefore, QuarantineAnswer.NotNeeded, true)]
    public void TestThatWasChanged_HasToPass(string serial, CodeAge age, QuarantineAnswer answer, bool isInForce)
    {
        SuiteAudit suite = Audited(serial, "PPPPPP").Suites[0];
        Audit audit = Flaky with { Suites = [suite with { Tests = [.. suite.Tests.Select(test => test with { Age = age })] }] };

        Assert.Equal(answer, AnswerTo(Entry, audit));
        Assert.Equal(isInForce, StandingOf(Entry, audit).IsInForceFor(Shop.IdOf("A")));
    }

    [Fact]
    public void Standing_CountsWhatItCoversAndHowOftenThatFailed()
    {
        QuarantineStanding standing = StandingOf(Entry, Flaky);

        Assert.Equal<TestId>([Shop.IdOf("A")], standing.Covered);
        Assert.True(standing.IsInForceFor(Shop.IdOf("A")));
        Assert.False(standing.IsInForceFor(Shop.IdOf("B")));
        Assert.Equal(new FailureRate(2, 12), standing.Entries[0].Tests[0].Now);
    }

    [Fact]
    public void TestThatWasNotRun_IsCountedAtItsEntry()
    {
        Audit audit = Flaky with { Suites = [Flaky.Suites[0] with { SetAside = [Shop.IdOf("C")] }] };

        QuarantineStanding standing = StandingOf(Entries.Of("Shop.OrderTests.C") with { Mode = QuarantineMode.Skip }, audit);

        Assert.Equal<TestId>([Shop.IdOf("C")], standing.SetAside);
        Assert.False(standing.Entries[0].IsBroken);
    }

    [Fact]
    public void SelectorThatNamesNoTest_IsBrokenOnlyWhereAllTestsWereLookedAt()
    {
        QuarantineEntry gone = Entries.Of("Shop.OrderTests.Gone");

        Assert.True(StandingOf(gone, Flaky).Entries[0].IsBroken);
        Assert.True(StandingOf(gone with { Project = Shop.Id.Project }, Flaky).Entries[0].IsBroken);
        Assert.False(StandingOf(Entry, Flaky).Entries[0].IsBroken);
        Assert.False(StandingOf(gone with { Project = "tests/Other.csproj" }, Flaky).Entries[0].IsBroken);
        Assert.False(StandingOf(gone, AuditScript.Of(Shop.WithFilteredOut(1))).Entries[0].IsBroken);
        Assert.False(StandingOf(gone, AuditScript.Of([Shop], Ending.Cancelled)).Entries[0].IsBroken);
        Assert.False(StandingOf(gone, AuditScript.Of()).Entries[0].IsBroken);
    }

    [Fact]
    public void EntryInTheShadowOfALongerOne_IsNotBroken()
    {
        QuarantineStanding standing = QuarantineStanding.Of(Entries.Quarantined(Entries.Of("Shop.OrderTests.A[case-A]"), Entry), Flaky);

        Assert.Equal([1, 0], standing.Entries.Select(entry => entry.Tests.Length));
        Assert.All(standing.Entries, entry => Assert.False(entry.IsBroken));
    }

    [Theory]
    [InlineData("@shop", false)]
    [InlineData(" ", true)]
    [InlineData(null, true)]
    public void EntryWithoutAnOwner_IsOwnerless(string? owner, bool expected) =>
        Assert.Equal(expected, StandingOf(Entry with { Owner = owner }, Flaky).Entries[0].IsOwnerless);

    /// <summary>A fails in so many ways, and passes once.</summary>
    private static Audit Failing(int ways) => AuditScript.Of(Enumerable.Range(0, ways)
        .Aggregate(Shop.Run(Under.Serial, "A:P B:P"), (script, way) => script.Run(Under.Serial, $"A:F=Way{(char)('A' + way)} B:P")));

    private static Audit Audited(string serial, string parallel) =>
        AuditScript.Of(Shop.Strip(Under.Serial, "A", serial).Strip(Under.Parallel, "A", parallel));

    private static QuarantineStanding StandingOf(QuarantineEntry entry, Audit audit) => QuarantineStanding.Of(Entries.Quarantined(entry), audit);

    private static QuarantineAnswer AnswerTo(QuarantineEntry entry, Audit audit) =>
        StandingOf(entry, audit).Entries[0].Tests.Single(test => test.Test == Shop.IdOf("A")).Answer;
}
