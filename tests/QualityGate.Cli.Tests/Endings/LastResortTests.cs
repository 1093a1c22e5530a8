using QualityGate.Cli.Tests.Tools;
using QualityGate.Core.Audits;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Tests.Endings;

/// <summary>Single endings, of what was built for the audit of all of them.</summary>
[Collection(EndingsGroup.Name)]
public sealed class LastResortTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task HostThatDiesInEveryAttempt_EndsWith7() =>
        Assert.Equal([ExitCode.HostCrashed, ExitCode.Failed], (await AuditAsync(7, "XunitV2", "It_exits_with_0")).Conclusion.ExitCodes.AsEnumerable());

    [Fact]
    public async Task TestThatKillsItsProcessTwice_IsTriedAloneAndLeftOut()
    {
        EndingsAudit audit = await AuditAsync(2, "XunitV2", ".ExitingTests", runs: "4");

        Assert.Equal(["PPPP", "CC--", "PPPP"], audit.Suites[0].Tests.OrderBy(test => test.Id.Method).Select(test => test.Results.Single().Strip));
        Assert.NotNull(audit.Suites[0].Tests.Single(test => test.Id.Method == "It_exits_with_0").Results.Single().LeftOutFrom);
    }

    [Fact]
    public async Task TestThatNeverReports_EndsWith9AndIsNamed()
    {
        EndingsAudit audit = await AuditAsync(9, "XunitV2", ".SilentTests");

        AuditedTest vanished = Assert.Single(audit.Suites[0].Tests, test => test.Notes.Contains(TestNote.Vanishes));
        Assert.Equal("It_never_reports_a_result", vanished.Id.Method);
    }

    [Fact]
    public async Task ProcessesLeftBehind_AreNoFailure() => await AuditAsync(0, "XunitV2", ".Leaving.");

    [Theory]
    [InlineData("XunitV2", ".ClosedStdoutTests")]
    [InlineData("XunitV2", ".VanishedDirectoryTests")]
    [InlineData("XunitV3", ".ClosedStdoutTests")]
    [InlineData("XunitV3", ".VanishedDirectoryTests")]
    public async Task SurroundingsThatAreFouled_AreNoHindrance(string framework, string tests)
    {
        EndingsAudit audit = await AuditAsync(0, framework, tests);

        Assert.Equal(["PP", "PP", "PP"], audit.Suites[0].Tests.Select(test => test.Results.Single().Strip));
    }

    [RootFact]
    public async Task DiskThatIsFull_EndsWith4AndAClearSentence()
    {
        using TinyDisk disk = new(_scratch.File("disk"));
        MarkedProcesses processes = new();

        ToolRun run = await Tool.RunAsync(
            Repository.Zoo,
            processes.Environment,
            "audit", "Endings.XunitV2", "--no-build", "--runs", "10000", "--filter", ".MovingTests", "--output", disk.Path);

        Assert.True(run.ExitCode == 4, run.ToString());
        Assert.Contains("has space left, or choose another one with --output", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at QualityGate", run.Error, StringComparison.Ordinal);
        Assert.Empty(processes.Alive);
    }

    private static async Task<EndingsAudit> AuditAsync(int exitCode, string framework, string tests, string runs = "2")
    {
        EndingsAudit audit = await EndingsAudit.OfAsync($"Endings.{framework}", "--runs", runs, "--filter", tests);

        Assert.True(audit.Run.ExitCode == exitCode, audit.Run.ToString());
        Assert.Empty(audit.Survivors);
        return audit;
    }
}
