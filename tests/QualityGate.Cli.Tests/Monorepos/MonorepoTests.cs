using QualityGate.Core.Audits;
using QualityGate.Core.Faults;
using QualityGate.Core.Runs;
using QualityGate.Core.Verdicts;

namespace QualityGate.Cli.Tests.Monorepos;

[Collection(MonorepoGroup.Name)]
public sealed class MonorepoTests(Monorepo monorepo)
{
    [Fact]
    public void HasTwelveProjects() => Assert.Equal(12, Monorepo.Projects.Length);

    [Fact]
    public void ProjectThatDoesNotBuild_DecidesTheExitCode() => Assert.True(monorepo.Run.ExitCode == 4, monorepo.Run.ToString());

    [Fact]
    public void EverythingElseThatWentWrong_IsNamedInItsOrder() =>
        Assert.Contains("Exit    4 (environment or build failed), 7 (test host crashed in every run), 9 (", monorepo.Run.Output, StringComparison.Ordinal);

    [Fact]
    public void ProjectsThatBuild_AreAuditedWithAllTheirTests() => Assert.All(
        Monorepo.Plain.Append(Monorepo.Steady),
        project =>
        {
            SuiteAudit suite = SuiteOf(project);
            Assert.Equal([1, 2, 3, 4], suite.Runs.Select(run => run.Number));
            Assert.All(suite.Runs, run => Assert.Equal((Completion.Completed, project.Tests, 0), (run.Completion, run.Observed, run.Failures)));
            Assert.All(suite.Tests, test => Assert.IsType<TestVerdict.Stable>(test.Verdict));
        });

    [Fact]
    public void FlakyTest_IsFound() =>
        Assert.IsType<TestVerdict.Flaky>(SuiteOf(Monorepo.Flaky).Tests.Single(test => test.Id.Method == "FailsInSomeRuns").Verdict);

    [Fact]
    public void Crash_IsPutDownToItsTest() => Assert.Equal(
        BreakKind.CrashesItsHost,
        Assert.IsType<TestVerdict.Broken>(SuiteOf(Monorepo.Crashing).Tests.Single(test => test.Id.Method == "Dies").Verdict).Kind);

    [Fact]
    public void ProjectThatDoesNotBuild_IsNamedWithTheCompilersWords()
    {
        Fault fault = Assert.Single(monorepo.Audit.Faults, fault => fault.Kind == FaultKind.Build);

        Assert.Equal(Monorepo.Unbuildable.FileName, fault.Subject);
        Assert.Contains(fault.Details, line => line.Contains("error CS", StringComparison.Ordinal));
    }

    [Fact]
    public void ProjectWithoutTests_IsNamed() =>
        Assert.Contains(monorepo.Audit.Faults, fault => fault.Kind == FaultKind.NoTests && fault.Message.Contains(Monorepo.Empty.FileName, StringComparison.Ordinal));

    [Fact]
    public async Task EverySuite_HasItsPlaceInTheAudit()
    {
        string markdown = await File.ReadAllTextAsync(Path.Combine(monorepo.Root, "qualitygate-report", "flaky_test_audit.md"));

        Assert.All(Monorepo.Projects, project => Assert.Contains(project.FileName, markdown, StringComparison.Ordinal));
    }

    private SuiteAudit SuiteOf(GeneratedProject project) => monorepo.Audit.Suites.Single(suite => suite.Id.Project == project.FileName);
}
