using System.Text.Json;
using QualityGate.Cli.Tests.Monorepos;
using QualityGate.Cli.Tests.Tools;
using QualityGate.Core.Audits;
using QualityGate.Core.Diagnosis;
using QualityGate.Core.Findings;
using QualityGate.Reporting.Json;

namespace QualityGate.Cli.Tests.Scanning;

/// <summary>Scans of what the audit of the monorepo has built.</summary>
[Collection(MonorepoGroup.Name)]
public sealed class ScanTests(Monorepo monorepo) : IDisposable
{
    private const string Rule = "QG2009";

    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task FlaggedProject_EndsWith2AndItsResultIsOneJsonLine()
    {
        ToolRun run = await ScanAsync(Monorepo.Flaky, "--fail-on", Rule, "--json", "--format", "sarif", "--output", _scratch.Path);

        Assert.True(run.ExitCode == 2, run.ToString());
        using JsonDocument result = JsonDocument.Parse(run.Output);
        JsonElement finding = Assert.Single(result.RootElement.GetProperty("findings").EnumerateArray(), found => found.GetProperty("rule").GetString() == Rule);
        Assert.Equal("FlakyTests.cs", finding.GetProperty("file").GetString());
        Assert.Equal("Flaky.FlakyTests.FailsInSomeRuns", Assert.Single(finding.GetProperty("tests").EnumerateArray()).GetString());
        using JsonDocument sarif = JsonDocument.Parse(await File.ReadAllTextAsync(_scratch.File("scan.sarif")));
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
    }

    [Fact]
    public async Task CodeThatDoesNotCompile_EndsWith6AndSaysWhere()
    {
        ToolRun run = await ScanAsync(Monorepo.Unbuildable, "--fail-on", "none");

        Assert.True(run.ExitCode == 6, run.ToString());
        Assert.Contains("    UnbuildableTests.cs:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BuiltAssembly_HasNoSourceToScan()
    {
        ToolRun run = await Tool.RunAsync(monorepo.Root, "scan", Monorepo.AssemblyOf(Monorepo.Steady));

        Assert.True(run.ExitCode == 5, run.ToString());
        Assert.Contains("built assembly", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Audit_ShowsTheFindingOnTheCardOfItsTestAndWeighsIt()
    {
        ToolRun run = await Tool.RunAsync(monorepo.Root, "audit", Monorepo.Flaky.Name, "--no-build", "--runs", "2", "--output", _scratch.Path);

        Assert.True(run.ExitCode == 2, run.ToString());
        Audit audit = AuditJson.Read(await File.ReadAllTextAsync(_scratch.File("audit.json"))).Audit;
        Assert.Contains(Assert.Single(audit.Scans).Findings, found => found.Rule == Rule);
        Clue clue = Assert.Single(audit.Suites[0].Tests.Single(test => test.Id.Method == "FailsInSomeRuns").Diagnosis!.Clues, clue => clue.Points == RootCause.AsyncCoordination);
        Assert.Equal(ClueKind.FlaggedInTest, clue.Kind);
        string page = await File.ReadAllTextAsync(_scratch.File("flaky_test_audit.md"));
        Assert.Contains("**In the code**, in the test:", page, StringComparison.Ordinal);
        Assert.Contains("CompletedTask.Wait(50)", page, StringComparison.Ordinal);
    }

    private Task<ToolRun> ScanAsync(GeneratedProject project, params string[] more) => Tool.RunAsync(monorepo.Root, ["scan", project.FileName, "--no-build", .. more]);
}
