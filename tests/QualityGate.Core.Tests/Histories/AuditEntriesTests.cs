using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Findings;
using QualityGate.Core.Histories;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Histories;

public sealed class AuditEntriesTests
{
    private static readonly SuiteScript Suite = SuiteScript.Of("B", "A", "Broken")
        .Where("late", Failure.Of("System.TimeoutException", "  Too late.\r\nBy 5 s.", "at X"))
        .Run(Under.Serial, "A:P B:P Broken:F=late")
        .Run(Under.Serial, "A:F=late B:P Broken:F=late")
        .Run(Under.Serial, "A:P B:S Broken:F=late", Completion.Voided)
        .Run(Under.Parallel, "A:P B:P Broken:F=late");

    private static readonly HistoryEntry Entry = AuditEntries.Of(AuditScript.Of(Suite))!;

    [Fact]
    public void Strips_AreThoseOfTheWholeRunsThatShowedSomething()
    {
        SuiteEntry suite = Assert.Single(Entry.Suites);

        Assert.Equal(["A", "B", "Broken"], suite.Roster.Tests.Select(test => test.Id.Method));
        Assert.Equal(["parallel: P P F", "serial: PF PP FF"], suite.Conditions.Select(conditions => $"{conditions.Conditions}: {string.Join(' ', conditions.StripOf.Select(strip => conditions.Strips[strip]))}"));
        Assert.Equal([1, 2], suite.Conditions.Select(conditions => conditions.Runs.Length));
        Assert.Equal(3, Entry.Runs);
    }

    [Fact]
    public void VerdictsAndFailures_NameTheirTests()
    {
        SuiteEntry suite = Assert.Single(Entry.Suites);

        Assert.Equal([(0, PastVerdict.Flaky), (2, PastVerdict.Broken)], suite.Verdicts.Select(verdict => (verdict.Place, verdict.Verdict)));
        Assert.Equal([(0, 1, 1), (2, 0, 1), (2, 1, 2)], suite.Failures.Select(failure => (failure.Place, failure.Condition, failure.Count)));
        Assert.All(suite.Failures, failure => Assert.Equal(("System.TimeoutException", "Too late."), (failure.Kind.ExceptionType, failure.Kind.Message)));
    }

    [Fact]
    public void ConditionsThatASuiteDeclines_AreAdverse()
    {
        HistoryEntry entry = AuditEntries.Of(AuditScript.Of(Suite.ThatDeclares(DeclaredParallelism.Serial)))!;

        Assert.Equal([ConditionNature.Adverse, ConditionNature.Natural], entry.Suites[0].Conditions.Select(conditions => conditions.Nature));
    }

    [Fact]
    public void AuditWithoutARun_IsNoEntry() => Assert.Null(AuditEntries.Of(AuditScript.Of(SuiteScript.Of("A"))));

    [Fact]
    public void ResumedAudit_HasTheSameOriginAndMoreRuns()
    {
        HistoryEntry later = AuditEntries.Of(AuditScript.Of(Suite.Run(Under.Serial, "A:P B:P Broken:F")))!;

        Assert.Equal(Entry.Origin, later.Origin);
        Assert.True(later.Runs > Entry.Runs);
        Assert.True(Origin.IsOne(later.Origin));
    }

    [Fact]
    public void OtherAudits_HaveOtherOrigins()
    {
        AuditSubject subject = AuditScript.Subject;
        ImmutableArray<AuditSubject> others =
        [
            subject,
            subject with { StartedAt = subject.StartedAt.AddTicks(1) },
            subject with { Target = "Till.sln" },
            subject with { Commit = "c" },
            subject with { Machine = subject.Machine with { Processors = 4 } },
            subject with { Settings = subject.Settings with { Seed = 43 } },
            subject with { Options = ["--filter", "A"] },
        ];

        Assert.Equal(others.Length, others.Select(Origin.Of).Distinct().Count());
        Assert.Equal(Origin.Of(subject), Origin.Of(subject with { StartedAt = subject.StartedAt.ToOffset(TimeSpan.FromHours(2)) }));
    }

    [Fact]
    public void TrendsOfEntries_AgreeWithTheAudit()
    {
        TestTrend trend = Trends.Of(History.Of([Entry])).Single(trend => trend.Test.Method == "A");

        Assert.Equal((TrendStanding.Flaky, 1, 3), (trend.Standing, trend.Rate.Failures, trend.Rate.Trials));
        Assert.NotEqual(RootCause.Masking, trend.Cause);
    }
}
