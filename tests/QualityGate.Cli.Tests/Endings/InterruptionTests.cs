using System.Diagnostics;
using QualityGate.Cli.Tests.Tools;
using QualityGate.Cli.Tests.Zoo;
using QualityGate.Core.Runs;
using QualityGate.Reporting.Json;

namespace QualityGate.Cli.Tests.Endings;

/// <summary>In the zoo's collection because they run what its audit has built.</summary>
[Collection(ZooGroup.Name)]
public sealed class InterruptionTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    private string[] LongAudit => ["audit", "MassFailure.XunitV2", "--no-build", "--no-scan", "--runs", "10000", "--output", _scratch.Path];

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task SignalWhileRunning_EndsWith3AndAPartialAudit(string signal)
    {
        using Process audit = Tool.Start(Repository.Zoo, LongAudit);
        while (await audit.StandardOutput.ReadLineAsync() is { } line && !line.Contains("run 2 ", StringComparison.Ordinal))
            continue;

        using Process kill = Process.Start("kill", ["-" + signal, audit.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        ToolRun run = await Tool.EndOfAsync(audit);

        Assert.True(run.ExitCode == 3, run.ToString());
        Assert.Equal(Ending.Cancelled, await EndingAsync());
    }

    [Fact]
    public async Task TimeoutReached_EndsWith3AndAPartialAudit()
    {
        ToolRun run = await Tool.RunAsync(Repository.Zoo, [.. LongAudit, "--timeout", "5s"]);

        Assert.True(run.ExitCode == 3, run.ToString());
        Assert.Equal(Ending.TimedOut, await EndingAsync());
    }

    [Fact]
    public async Task BudgetSpentBeforeEnoughRuns_IsNotAPass()
    {
        ToolRun run = await Tool.RunAsync(Repository.Zoo, [.. LongAudit, "--max-time", "1ms", "--filter", "Ten_percent_of_twenty_is_two"]);

        Assert.True(run.ExitCode == 6, run.ToString());
        Assert.Equal(Ending.BudgetSpent, await EndingAsync());
    }

    private async Task<Ending> EndingAsync() =>
        AuditJson.Read(await File.ReadAllTextAsync(_scratch.File("audit.json"))).Audit.Ending;
}
