using QualityGate.Cli.Tests.Tools;
using QualityGate.Core.Audits;
using QualityGate.Core.Runs;

namespace QualityGate.Cli.Tests.Zoo;

[Collection(ZooGroup.Name)]
public sealed class ZooAuditTests(AuditedZoo zoo)
{
    [Fact]
    public void ZooWithFlakyTests_EndsWith2() => Assert.True(zoo.Run.ExitCode == 2, zoo.Run.ToString());

    [Fact]
    public void EveryRun_IsCompletedAndNumberedFrom1()
    {
        int planned = ZooModel.Instance.MinimumRunsPerCondition * 2;

        Assert.All(zoo.Audit.Suites, suite =>
        {
            Assert.Equal(Enumerable.Range(1, planned), suite.Runs.Select(run => run.Number));
            Assert.All(suite.Runs, run => Assert.Equal(Completion.Completed, run.Completion));
        });
    }

    [Fact]
    public void NumberOfResults_IsWhatDotnetTestReports()
    {
        foreach (SuiteAudit suite in zoo.Audit.Suites)
        {
            ZooProject expected = ZooModel.Instance.Projects.Single(project => suite.Id.Project.EndsWith(project.Project, StringComparison.Ordinal));
            Assert.All(suite.Runs, run => Assert.Equal((suite.Id.Project, expected.TestCases), (suite.Id.Project, run.Observed)));
        }
    }

    [Fact]
    public void Places_AreRelativeToTheRepository() =>
        Assert.All(
            zoo.Audit.Suites.SelectMany(suite => suite.Tests).Where(test => test.Location is not null),
            test => Assert.StartsWith("tests/FlakyZoo/", test.Location!.File, StringComparison.Ordinal));

    [Fact]
    public async Task Report_WritesTheSameBytesAgain()
    {
        using ScratchFolder again = new();

        ToolRun run = await Tool.RunAsync(again.Path, "report", zoo.Output, "--output", again.Path);

        Assert.True(run.ExitCode == 2, run.ToString());
        foreach (string name in new[] { "flaky_test_audit.md", "audit.json" })
            Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(zoo.Output, name)), await File.ReadAllBytesAsync(again.File(name)));
    }

    [Fact]
    public async Task FixedProject_EndsWith0()
    {
        using ScratchFolder scratch = new();

        ToolRun run = await Tool.RunAsync(
            Repository.Zoo, "audit", "AgentTasks/AgentTasks.Tests.Fixed/AgentTasks.Tests.Fixed.csproj", "--no-build", "--runs", "2", "--output", scratch.Path);

        Assert.True(run.ExitCode == 0, run.ToString());
    }
}
