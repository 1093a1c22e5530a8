using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Gates;
using QualityGate.Core.Histories;
using QualityGate.Core.Imports;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Tests.Imports;

public sealed class ImportedAuditTests
{
    [Fact]
    public void BothOutcomesOnOneCommit_AreFlakyWithTheRateOfThatCommit()
    {
        AuditedTest test = Audited("A", FileOf("c1", "A:P"), FileOf("c1", "A:F"), FileOf("c1", "A:P"), FileOf("c2", "A:P"));

        Assert.Equal(new FailureRate(1, 3), Assert.IsType<TestVerdict.Flaky>(test.Verdict).Rate);
        Assert.Equal(("PFP", "PFPP"), (test.SameCode!.Strip, Assert.Single(test.Results).Strip));
        Assert.Equal<int>([2], test.SameCode.FailedIn);
        Assert.Equal(test.SameCode, WorstResult.Of(test));
        Assert.NotNull(test.Diagnosis);
    }

    [Fact]
    public void FailuresOnOtherCommitsOnly_AreSuspectedAndLeaveTheGateUndecided()
    {
        Audit audit = AuditOf(FileOf("c1", "A:P B:P"), FileOf("c2", "A:F B:P"), FileOf("c3", "A:P B:P"));

        Assert.Equal(new TestVerdict.Inconclusive(Doubt.OnlyAcrossCommits, new FailureRate(1, 3)), audit.Suites[0].Tests[0].Verdict);
        Assert.Null(audit.Suites[0].Tests[0].Diagnosis);
        Assert.Equal(ExitCode.Undecided, Gate.Conclude(audit, PolicyResolver.Resolve([], [], 1)).ExitCode);
    }

    [Fact]
    public void FailuresInAnotherJobOnly_AreNotFlaky() => Assert.Equal(
        Doubt.OnlyAcrossCommits,
        Assert.IsType<TestVerdict.Inconclusive>(Audited("A", FileOf("c1", "A:P"), FileOf("c1", "A:F") with { Job = "windows" }, FileOf("c1", "A:P")).Verdict).Doubt);

    [Fact]
    public void FailuresOnAnotherSystemOnly_AreNotFlaky()
    {
        ImportedFile elsewhere = FileOf("c1", "A:F");

        Assert.IsType<TestVerdict.Inconclusive>(Audited("A", FileOf("c1", "A:P"), elsewhere with { Run = elsewhere.Run with { Environment = "java 21" } }).Verdict);
    }

    [Fact]
    public void FilesOfNoKnownCommit_AreHeldAgainstNoOther() =>
        Assert.IsType<TestVerdict.Inconclusive>(Audited("A", FileOf(null, "A:P"), FileOf(null, "A:F")).Verdict);

    [Fact]
    public void RetriedTest_IsFlakyByOneFileOfNoKnownCommit()
    {
        Audit audit = AuditOf(Retried(FileOf(null, "A:P B:P C:P"), "A", 2));

        AuditedTest test = audit.Suites[0].Tests[0];
        Assert.Equal(new FailureRate(2, 3), Assert.IsType<TestVerdict.Flaky>(test.Verdict).Rate);
        Assert.Equal(["FFP", "P..", "P.."], audit.Suites[0].Tests.Select(other => other.Results[0].Strip));
        Assert.Equal(3, audit.Suites[0].Runs.Length);
        Assert.All(audit.Suites[0].Runs, run => Assert.Equal((0, false), (run.Missing, run.IsMassFailure)));
    }

    [Fact]
    public void TestThatNeverFailed_IsStableWithItsBoundAndNeedsItsRuns()
    {
        Audit audit = AuditOf(FileOf("c1", "A:P"), FileOf("c2", "A:P"), FileOf("c3", "A:P"));

        Assert.Equal(new FailureRate(0, 3), Assert.IsType<TestVerdict.Stable>(audit.Suites[0].Tests[0].Verdict).Rate);
        Assert.Equal(ExitCode.Passed, Gate.Conclude(audit, PolicyResolver.Resolve([], [], 3)).ExitCode);
        Assert.Equal(ExitCode.Undecided, Gate.Conclude(audit, PolicyResolver.Resolve([], [], 4)).ExitCode);
    }

    [Fact]
    public void TestThatAlwaysFails_IsBroken() =>
        Assert.Equal(new FailureRate(2, 2), Assert.IsType<TestVerdict.Broken>(Audited("A", FileOf("c1", "A:F"), FileOf("c2", "A:F")).Verdict).Rate);

    [Fact]
    public void TestThatCameLater_IsNotMissedInEarlierFiles()
    {
        Audit audit = AuditOf(FileOf("c1", "A:P"), FileOf("c2", "A:P B:P"));

        Assert.Equal(".P", audit.Suites[0].Tests[1].Results[0].Strip);
        Assert.All(audit.Suites[0].Tests, test => Assert.IsType<TestVerdict.Stable>(test.Verdict));
        Assert.Empty(audit.Suites[0].Tests[1].Notes);
        Assert.DoesNotContain(ExitCode.FewerTests, Gate.Conclude(audit, PolicyResolver.Resolve([], [], 1)).ExitCodes);
    }

    [Fact]
    public void FilesOfOneFolderWithoutACommonTest_AreOneRun()
    {
        Audit audit = AuditOf(FileOf("c1", "A:P"), FileOf("c1", "B:P"), FileOf("c1", "A:P"), FileOf("c1", "B:P"));

        Assert.Equal(2, audit.Suites[0].Runs.Length);
        Assert.Equal(["PP", "PP"], audit.Suites[0].Tests.Select(test => test.Results[0].Strip));
    }

    [Fact]
    public void MethodThatWasGivenRowsLater_IsOneMoreRow()
    {
        Audit audit = AuditOf(FileOf("c1", "A:P"), FileOf("c2", "A[1]:P A[2]:F"));

        Assert.Equal(["()", "1", "2"], audit.Suites[0].Tests.Select(test => test.Id.Row));
        Assert.DoesNotContain(ExitCode.FewerTests, Gate.Conclude(audit, PolicyResolver.Resolve([], [], 1)).ExitCodes);
    }

    [Fact]
    public void FileThatCouldNotBeRead_LeavesTheGateUndecided()
    {
        Audit audit = AuditOf(FileOf("c1", "A:P"));
        Audit partial = audit with { Subject = audit.Subject with { Import = audit.Subject.Import! with { Unread = ["b.xml breaks off"] } } };

        Assert.Equal(ExitCode.Passed, Gate.Conclude(audit, PolicyResolver.Resolve([], [], 1)).ExitCode);
        Assert.Equal(ExitCode.Undecided, Gate.Conclude(partial, PolicyResolver.Resolve([], [], 1)).ExitCode);
    }

    [Fact]
    public void AuditOfFiles_IsNoEntryOfTheHistory() => Assert.Null(AuditEntries.Of(AuditOf(FileOf("c1", "A:P"))));

    [Fact]
    public void NoResultAtAll_IsNoPass() => Assert.Equal(ExitCode.NoTests, Gate.Conclude(AuditOf(), PolicyResolver.Resolve([], [], 1)).ExitCode);

    private static AuditedTest Audited(string test, params ImmutableArray<ImportedFile> files) =>
        AuditOf(files).Suites.Single().Tests.Single(audited => audited.Id.Method == test);

    private static Audit AuditOf(params ImmutableArray<ImportedFile> files)
    {
        // The later a file is named, the later it was made.
        ImmutableArray<ImportedFile> inTime = [.. files.Select((file, index) => file with
        {
            Path = $"{index}.xml",
            Run = file.Run with { Fingerprint = $"{index}", StartedAt = DateTimeOffset.UnixEpoch.AddHours(index) },
        })];
        return ImportedAudit.Of(
            AuditScript.Subject with
            {
                Settings = new RunSettings { Runs = 1, Conditions = [ConditionSet.Of(AsConfiguredCondition.Instance)], Seed = 0 },
                Import = new ImportedHistory { Files = files.Length, Commits = 1, FilesWithoutCommit = 0 },
            },
            inTime);
    }

    private static ImportedFile FileOf(string? commit, string results) => new()
    {
        Path = "results.xml",
        Code = new CodeVersion { Commit = commit },
        Job = "linux",
        Run = new ForeignRun { Fingerprint = "", StartedAt = default, Results = [.. results.Split(' ').Select(ResultOf)] },
    };

    private static ImportedFile Retried(ImportedFile file, string test, int failures) => file with
    {
        Run = file.Run with
        {
            Results = [.. file.Run.Results.Select(result => result.Method == test
                ? result with { EarlierAttempts = [.. Enumerable.Repeat(new ForeignAttempt(Outcome.Failed, null), failures)] }
                : result)],
        },
    };

    private static ForeignResult ResultOf(string text)
    {
        string[] parts = text.Split(':', '[', ']');
        Outcome outcome = Outcomes.FromLetter(parts[^1][0]);
        return new ForeignResult
        {
            Class = "Shop.CartTests",
            Method = parts[0],
            Row = parts.Length > 2 ? parts[1] : "",
            DisplayName = text,
            Outcome = outcome,
            Failure = outcome == Outcome.Failed ? Failure.Of("Sys.Bad", "no", "") : null,
        };
    }
}
