using QualityGate.Cli.Tests.Monorepos;
using QualityGate.Cli.Tests.Tools;
using QualityGate.Core.Audits;
using QualityGate.Reporting.Json;
using QualityGate.Storage.Records;

namespace QualityGate.Cli.Tests.Resuming;

[Collection(MonorepoGroup.Name)]
public sealed class ResumeTests(Monorepo monorepo) : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    private string Record => Path.Combine(RecordFiles.FolderIn(Output), RecordFiles.Name);

    private string Output => _scratch.File("report");

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task NothingToResume_EndsWith5() => await RefusedAsync("There is no audit to resume");

    [Fact]
    public async Task AuditWhoseBudgetWasSpent_GoesOnToItsEnd()
    {
        await BeginAsync(6, "--max-time", "1ms");

        ToolRun run = await ResumeAsync();

        Assert.True(run.ExitCode == 0, run.ToString());
        Audit audit = await AuditAsync();
        Assert.Equal([1, 2, 3, 4], audit.Suites.Single().Runs.Select(each => each.Number));
        Assert.Single(audit.ResumedAt);
    }

    [Fact]
    public async Task FinishedAudit_IsReportedAgainAndItsRecordStays()
    {
        await BeginAsync(0);
        byte[] before = await File.ReadAllBytesAsync(Record);

        ToolRun run = await ResumeAsync();

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Contains("there is nothing to resume", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(Record));
    }

    [Fact]
    public async Task FinishedAudit_TakesMoreRuns()
    {
        await BeginAsync(0);

        ToolRun run = await ResumeAsync("--runs", "3");

        Assert.True(run.ExitCode == 0, run.ToString());
        Audit audit = await AuditAsync();
        Assert.Equal([1, 2, 3, 4, 5, 6], audit.Suites.Single().Runs.Select(each => each.Number));
        Assert.Equal(3, audit.Subject.Settings.Runs);
    }

    [Fact]
    public async Task AnotherTarget_EndsWith5()
    {
        await BeginAsync(6, "--max-time", "1ms");

        await RefusedAsync("not of TwoFrameworks", "TwoFrameworks");
    }

    [Fact]
    public async Task CodeThatChanged_EndsWith5AndTheRecordStays()
    {
        string copy = CopyOfSteady();
        await Tool.RunAsync(_scratch.Path, "audit", copy, "--runs", "2", "--output", Output, "--max-time", "1ms");
        byte[] before = await File.ReadAllBytesAsync(Record);
        await File.AppendAllTextAsync(Path.Combine(Path.GetDirectoryName(copy)!, "xunit.assert.dll"), "changed");

        ToolRun run = await Tool.RunAsync(_scratch.Path, "audit", "--resume", "--output", Output);

        Assert.True(run.ExitCode == 5, run.ToString());
        Assert.Contains("is not what it was when it was run", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(Record));
    }

    [Fact]
    public async Task ProjectThatIsBuiltAsItWas_IsNotBuiltAgain()
    {
        await Tool.RunAsync(monorepo.Root, "audit", Monorepo.Steady.Name, "--no-build", "--runs", "2", "--output", Output, "--max-time", "1ms");

        ToolRun run = await ResumeAsync();

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.DoesNotContain("Building", run.Output, StringComparison.Ordinal);
    }

    private string CopyOfSteady()
    {
        string assembly = Path.Combine(monorepo.Root, Monorepo.AssemblyOf(Monorepo.Steady));
        string folder = Directory.CreateDirectory(_scratch.File("copy")).FullName;
        foreach (string file in Directory.EnumerateFiles(Path.GetDirectoryName(assembly)!))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        return Path.Combine(folder, Path.GetFileName(assembly));
    }

    private async Task BeginAsync(int exitCode, params string[] more)
    {
        ToolRun run = await Tool.RunAsync(
            monorepo.Root, ["audit", Monorepo.AssemblyOf(Monorepo.Steady), "--runs", "2", "--output", Output, .. more]);
        Assert.True(run.ExitCode == exitCode, run.ToString());
    }

    private Task<ToolRun> ResumeAsync(params string[] more) => Tool.RunAsync(monorepo.Root, ["audit", "--resume", "--output", Output, .. more]);

    private async Task RefusedAsync(string reason, params string[] typed)
    {
        ToolRun run = await ResumeAsync(typed);

        Assert.True(run.ExitCode == 5, run.ToString());
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }

    private async Task<Audit> AuditAsync() => AuditJson.Read(await File.ReadAllTextAsync(Path.Combine(Output, "audit.json"))).Audit;
}
