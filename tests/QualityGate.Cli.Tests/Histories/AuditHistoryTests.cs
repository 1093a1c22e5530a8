using System.Text.Json;
using QualityGate.Cli.Tests.Monorepos;
using QualityGate.Cli.Tests.Tools;
using QualityGate.Projects.Processes;

namespace QualityGate.Cli.Tests.Histories;

/// <summary>Audits that keep their results, of a project that was built for others.</summary>
[Collection(MonorepoGroup.Name)]
public sealed class AuditHistoryTests(Monorepo monorepo) : IDisposable
{
    private const string Nowhere = "postgresql:///shop?host=/nowhere";

    // Whatever the build server that this runs on says of itself.
    private static readonly Dictionary<string, string> ComparedWithMain = new() { ["QUALITYGATE_DEFAULTBRANCH"] = "main" };

    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task Audit_AddsItselfWhereARepositoryKeepsSuchThings()
    {
        Directory.CreateDirectory(_scratch.File(".qualitygate"));
        string assembly = CopiedSuite();
        await CommitAsync();

        ToolRun first = await AuditAsync(null, assembly);
        Assert.True(first.ExitCode == 0, first.ToString());
        Assert.Contains("this audit is in it", first.Output, StringComparison.Ordinal);
        Assert.Equal((1, 2L), await HeldAsync());

        // The same audit in a fuller state, and then another one of the same code.
        ToolRun resumed = await Tool.RunAsync(_scratch.Path, "audit", "--resume", "--runs", "2", "--no-build");
        Assert.True(resumed.ExitCode == 0, resumed.ToString());
        Assert.Equal((1, 4L), await HeldAsync());
        await AuditAsync(ComparedWithMain, assembly);
        Assert.Equal((2, 6L), await HeldAsync());

        ToolRun gate = await Tool.RunAsync(_scratch.Path, "gate");
        Assert.Contains("Against the history of main for lack of a baseline (1 entry, ", gate.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ResultsOfDotnetTest_AreOfTheTestsThatAuditsKnow()
    {
        string assembly = CopiedSuite();
        string history = _scratch.File("history");
        ToolRun audit = await AuditAsync(null, assembly, "--history", history);
        ToolRun test = await Tool.DotnetAsync(_scratch.Path, new Dictionary<string, string>(), "vstest", assembly, "--logger:trx", "--ResultsDirectory:results");
        Assert.True(audit.ExitCode == 0 && test.ExitCode == 0, $"{audit}\n{test}");

        ToolRun import = await Tool.RunAsync(_scratch.Path, "history", "import", "results", "--history", history);

        Assert.True(import.ExitCode == 0, import.ToString());
        using JsonDocument shown = JsonDocument.Parse((await Tool.RunAsync(_scratch.Path, "history", "show", "--history", history, "--json")).Output);
        Assert.Equal((2, 1, Monorepo.Steady.Tests), (shown.RootElement.GetProperty("entries").GetInt32(), shown.RootElement.GetProperty("suites").GetInt32(), shown.RootElement.GetProperty("tests").GetInt32()));
    }

    [Fact]
    public async Task WithoutAPlace_NothingIsKept()
    {
        ToolRun run = await AuditAsync(null, CopiedSuite());

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.DoesNotContain("History", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_scratch.File(".qualitygate")));
    }

    [Fact]
    public async Task HistoryThatCannotBeReached_IsAWarning()
    {
        ToolRun run = await AuditAsync(new Dictionary<string, string> { ["QUALITYGATE_HISTORY"] = Nowhere }, CopiedSuite(), "--profile", "standard");

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Contains("The history at postgresql:///nowhere:5432/shop cannot be used", run.Error, StringComparison.Ordinal);
        Assert.Contains("history import", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RequiredHistoryThatCannotBeReached_EndsWith10BeforeAnyRun()
    {
        ToolRun run = await AuditAsync(null, CopiedSuite(), "--history", Nowhere, "--require-history");

        Assert.True(run.ExitCode == 10, run.ToString());
        Assert.False(Directory.Exists(_scratch.File("qualitygate-report/record")));
    }

    [Fact]
    public async Task RequiredHistoryThatIsLostLater_EndsWith10AndKeepsTheAudit()
    {
        // A file where the folder should be: it can be looked at, and not be written to.
        string place = _scratch.Write("history", "");

        ToolRun run = await AuditAsync(null, CopiedSuite(), "--history", place, "--require-history", "--json");

        Assert.True(run.ExitCode == 10, run.ToString());
        using JsonDocument result = JsonDocument.Parse(run.Output);
        Assert.Equal([10, 0], result.RootElement.GetProperty("exitCodes").EnumerateArray().Select(code => code.GetInt32()));
        Assert.True(File.Exists(_scratch.File("qualitygate-report/record/record.jsonl")));
    }

    [Fact]
    public async Task RequiredHistoryWithoutAPlace_EndsWith5()
    {
        ToolRun run = await AuditAsync(null, CopiedSuite(), "--require-history");

        Assert.True(run.ExitCode == 5, run.ToString());
        Assert.Contains("QUALITYGATE_HISTORY", run.Error, StringComparison.Ordinal);
    }

    /// <summary>Entries, and runs in them.</summary>
    private async Task<(int Entries, long Runs)> HeldAsync()
    {
        ToolRun run = await Tool.RunAsync(_scratch.Path, "history", "show", "--json");
        Assert.True(run.ExitCode == 0, run.ToString());
        using JsonDocument shown = JsonDocument.Parse(run.Output);
        return (shown.RootElement.GetProperty("entries").GetInt32(), shown.RootElement.GetProperty("runs").GetInt64());
    }

    private Task<ToolRun> AuditAsync(Dictionary<string, string>? environment, string assembly, params string[] arguments) => Tool.RunAsync(
        _scratch.Path, environment ?? [], ["audit", assembly, "--runs", "1", "--no-scan", "--no-build", .. arguments]);

    private async Task CommitAsync()
    {
        await GitAsync("init", "-q", "--initial-branch=main");
        await GitAsync("add", ".");
        await GitAsync("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "Suite");
    }

    private async Task GitAsync(params ImmutableArray<string> arguments)
    {
        ChildExit exit = await ChildProcess.RunAsync(
            new ChildStart { Program = "git", Arguments = arguments, WorkingDirectory = _scratch.Path, Timeout = TimeSpan.FromMinutes(1) }, _ => { }, CancellationToken.None);
        Assert.True(exit.IsSuccess, string.Join(' ', arguments));
    }

    // In a folder of its own, which is the root of what is audited there.
    private string CopiedSuite()
    {
        string built = Path.Combine(monorepo.Root, Path.GetDirectoryName(Monorepo.AssemblyOf(Monorepo.Steady))!);
        foreach (string file in Directory.EnumerateFiles(built))
            File.Copy(file, _scratch.File(Path.GetFileName(file)));
        return $"{Monorepo.Steady.Name}.dll";
    }
}
