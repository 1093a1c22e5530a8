using QualityGate.Cli.Tests.Monorepos;
using QualityGate.Cli.Tests.Tools;
using QualityGate.Core.Audits;
using QualityGate.Core.Faults;
using QualityGate.Reporting.Json;

namespace QualityGate.Cli.Tests.Runtimes;

[Collection(MonorepoGroup.Name)]
public sealed class RollForwardTests(Monorepo monorepo) : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [NeedsMissingRuntimeFact]
    public async Task SuiteWhoseRuntimeIsMissing_IsNamedWithItsDownload()
    {
        Audit audit = await AuditAsync(4);

        Fault fault = Assert.Single(audit.Faults);
        Assert.Equal((FaultKind.Environment, $"{Monorepo.TwoFrameworks.Name}.csproj (net8.0)"), (fault.Kind, fault.Subject));
        Assert.Contains("https://aka.ms/", fault.Message, StringComparison.Ordinal);
        Assert.Contains("--roll-forward", fault.Message, StringComparison.Ordinal);
        Assert.Equal(["net10.0"], audit.Suites.Select(suite => suite.Id.Framework));
    }

    [NeedsMissingRuntimeFact]
    public async Task RollForward_RunsItOnALaterOneAndSaysSo()
    {
        Audit audit = await AuditAsync(0, "--roll-forward");

        Assert.Equal(["net10.0", "net8.0"], audit.Suites.Select(suite => suite.Id.Framework));
        Assert.All(audit.Suites, suite => Assert.All(suite.Runs, run => Assert.Equal(Monorepo.TwoFrameworks.Tests, run.Observed)));
        string markdown = await File.ReadAllTextAsync(_scratch.File("flaky_test_audit.md"));
        Assert.Contains("where the one that a suite names is not installed, a later one (`--roll-forward`)", markdown, StringComparison.Ordinal);
    }

    private async Task<Audit> AuditAsync(int exitCode, params string[] more)
    {
        ToolRun run = await Tool.RunAsync(
            monorepo.Root, ["audit", Monorepo.TwoFrameworks.Name, "--no-build", "--runs", "1", "--output", _scratch.Path, .. more]);

        Assert.True(run.ExitCode == exitCode, run.ToString());
        return AuditJson.Read(await File.ReadAllTextAsync(_scratch.File("audit.json"))).Audit;
    }
}
