using QualityGate.Core.Audits;
using QualityGate.Core.Baselines;
using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Runs;
using QualityGate.Core.Shards;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Tests.Baselines;

public sealed class BaselineComparisonTests
{
    private static readonly SuiteScript Calm = Runs(SuiteScript.Of("A", "B"), 3, "A:P B:P");

    private static readonly SuiteScript Flaky = Calm.Run(Under.Serial, "A:F=old B:P");

    [Fact]
    public void NothingChanged_IsNothing()
    {
        AuditChanges changes = Compare(Calm, Calm);

        Assert.All(
            new[] { changes.NewlyFlaky, changes.StillFlaky, changes.NotProved, changes.Mended, changes.NewlyBroken, changes.FailingInNewWays, changes.Added, changes.Removed, changes.NewlySkipped },
            tests => Assert.Empty(tests));
    }

    [Fact]
    public void FlakyTest_IsNewOrKnown()
    {
        Assert.Equal<TestId>([Calm.IdOf("A")], Compare(Calm, Flaky).NewlyFlaky);
        Assert.Equal<TestId>([Calm.IdOf("A")], Compare(Flaky, Flaky).StillFlaky);
        Assert.Empty(Compare(Flaky, Flaky).NewlyFlaky);
    }

    [Fact]
    public void KnownFlakyTestThatPasses_IsMendedOnlyOnceThatIsProved()
    {
        Assert.Equal<TestId>([Calm.IdOf("A")], Compare(Flaky, Calm).NotProved);
        Assert.Equal<TestId>([Calm.IdOf("A")], Compare(Flaky, Runs(SuiteScript.Of("A", "B"), 40, "A:P B:P")).Mended);
        Assert.Equal<TestId>([Calm.IdOf("A")], Compare(Flaky, Calm, hysteresis: 3).Mended);
        Assert.Equal<TestId>([Calm.IdOf("A")], Compare(Flaky, Calm, hysteresis: 4).NotProved);
    }

    [Fact]
    public void FixThatWasProvedSince_CountsAsMended()
    {
        Audit audit = AuditScript.Of(Calm);
        ProvenFix fix = new()
        {
            Project = Calm.Id.Project,
            Framework = Calm.Id.Framework,
            Test = "Shop.OrderTests.A",
            ProvedAt = DateTimeOffset.UnixEpoch.AddDays(1),
            Conditions = Under.Serial,
            Before = new FailureRate(1, 4),
            After = new FailureRate(0, 126),
        };

        Assert.Equal<TestId>([Calm.IdOf("A")], Compare(Flaky, Fixed(audit, fix)).Mended);
        Assert.Equal<TestId>([Calm.IdOf("A")], Compare(Flaky, Fixed(audit, fix with { ProvedAt = DateTimeOffset.UnixEpoch.AddDays(-1) })).NotProved);
    }

    [Fact]
    public void TestThatOnlyFailsDifferently_IsKnownAndNoted()
    {
        AuditChanges changes = Compare(Flaky, Calm.Run(Under.Serial, "A:F=other B:P"));

        Assert.Equal<TestId>([Calm.IdOf("A")], changes.StillFlaky);
        Assert.Equal<TestId>([Calm.IdOf("A")], changes.FailingInNewWays);
        Assert.Empty(Compare(Flaky, Flaky).FailingInNewWays);
    }

    [Fact]
    public void BrokenTestThatBecomesFlaky_IsNewlyFlaky()
    {
        SuiteScript broken = Runs(SuiteScript.Of("A", "B"), 3, "A:F B:P");

        Assert.Equal<TestId>([Calm.IdOf("A")], Compare(Calm, broken).NewlyBroken);
        Assert.Equal<TestId>([Calm.IdOf("A")], Compare(broken, broken.Run(Under.Serial, "A:P B:P")).NewlyFlaky);
    }

    [Fact]
    public void TestsThatCameAndWent_AreAddedAndRemoved()
    {
        AuditChanges changes = Compare(Calm, Runs(SuiteScript.Of("B", "C"), 3, "B:P C:S"));

        Assert.Equal<TestId>([Calm.IdOf("C")], changes.Added);
        Assert.Equal<TestId>([Calm.IdOf("A")], changes.Removed);
        Assert.Equal<TestId>([Calm.IdOf("C")], changes.NewlySkipped);
    }

    [Theory]
    [InlineData("--filter", "B")]
    [InlineData("--exclude", "A")]
    public void AuditOfSomeTests_CannotSayWhatIsGone(string option, string value)
    {
        Audit audit = AuditScript.Of(Runs(SuiteScript.Of("B"), 3, "B:P"));

        AuditChanges changes = Compare(Calm, audit with { Subject = audit.Subject with { Options = [option, value] } });

        Assert.Empty(changes.Removed);
        Assert.Equal<SuiteId>([Calm.Id], changes.NotCompared);
    }

    [Theory]
    [InlineData(ShardSplit.Tests, 0)]
    [InlineData(ShardSplit.Iterations, 1)]
    public void PartOfAnAudit_SaysWhatIsGoneWhereItHasAllTests(ShardSplit split, int removed)
    {
        Audit audit = AuditScript.Of(Runs(SuiteScript.Of("B"), 3, "B:P"));
        AuditSubject subject = audit.Subject with { Settings = audit.Subject.Settings with { Shard = new Shard(1, 2, split) } };

        Assert.Equal(removed, Compare(Calm, audit with { Subject = subject }).Removed.Length);
    }

    [Fact]
    public void AuditOfWhatDiffers_CannotSayWhatIsGone()
    {
        Audit audit = AuditScript.Of(Runs(SuiteScript.Of("B"), 3, "B:P"));
        SuiteChange some = new() { Scope = ChangeScope.SomeTests, Files = ["Shop.cs"], FileCount = 1, Selected = 1, Tests = 2 };

        Assert.Empty(Compare(Calm, Of(some)).Removed);
        Assert.Equal<TestId>([Calm.IdOf("A")], Compare(Calm, Of(some with { Scope = ChangeScope.AllTests })).Removed);

        Audit Of(SuiteChange change) => audit with { Suites = [audit.Suites[0] with { Change = change }] };
    }

    [Fact]
    public void SuiteThatIsNotThere_IsGoneOnlyFromAWholeAuditOfTheSameTarget()
    {
        SuiteScript other = Runs(SuiteScript.Of("A", "B").Named("Other.csproj"), 3, "A:P B:P");
        AuditBaseline both = BaselineScript.Of(AuditScript.Of(Calm, other));
        Audit one = AuditScript.Of(Calm);

        Assert.Equal(2, Compare(both, one).Removed.Length);
        Assert.All(
            new[]
            {
                one with { Subject = one.Subject with { Target = "tests/Shop.Tests" } },
                one with { Subject = one.Subject with { Options = ["--framework", "net10.0"] } },
                one with { Subject = one.Subject with { Since = new ComparedCommit("main", "fedcba98") } },
                one with { Ending = Ending.Cancelled },
                one with { Faults = [new Fault { Kind = FaultKind.Build, Subject = "Other.csproj", Message = "no" }] },
            },
            partial =>
            {
                Assert.Empty(Compare(both, partial).Removed);
                Assert.Equal<SuiteId>([other.Id], Compare(both, partial).NotCompared);
            });
    }

    [Fact]
    public void FindingsBeyondThoseThatAreKnown_AreNew()
    {
        StaticFinding finding = ScanScript.Finding("A");
        StaticFinding twin = finding with { Location = finding.Location with { Line = 99 } };
        AuditBaseline known = BaselineScript.Of(AuditScript.Of(Calm, ScanScript.Of(Calm, finding)));

        Assert.Empty(Compare(known, AuditScript.Of(Calm, ScanScript.Of(Calm, finding with { Location = finding.Location with { Line = 13 } }))).NewFindings);
        Assert.Equal(99, Assert.Single(Compare(known, AuditScript.Of(Calm, ScanScript.Of(Calm, finding, twin))).NewFindings).Place.Line);
        Assert.Equal(2, Compare(AuditBaseline.Empty, AuditScript.Of(Calm, ScanScript.Of(Calm, finding, twin))).NewFindings.Length);
    }

    [Fact]
    public void FileThatTwoFrameworksCompile_IsFlaggedOnce()
    {
        ProjectScan scan = ScanScript.Of(Calm, ScanScript.Finding("A"));
        Audit audit = AuditScript.Of(Calm, scan, scan with { Suite = new SuiteId(Calm.Id.Project, "net8.0") });

        Assert.Single(Compare(AuditBaseline.Empty, audit).NewFindings);
    }

    private static SuiteScript Runs(SuiteScript suite, int times, string results) =>
        suite.Times(times, script => script.Run(Under.Serial, results).Run(Under.Parallel, results));

    private static Audit Fixed(Audit audit, ProvenFix fix) => audit with { Subject = audit.Subject with { Fixes = [fix] } };

    private static AuditChanges Compare(SuiteScript before, SuiteScript now, int? hysteresis = null) => Compare(before, AuditScript.Of(now), hysteresis);

    private static AuditChanges Compare(SuiteScript before, Audit now, int? hysteresis = null) => Compare(BaselineScript.Of(before), now, hysteresis);

    private static AuditChanges Compare(AuditBaseline before, Audit now, int? hysteresis = null) => BaselineComparison.Of(before, now, hysteresis);
}
