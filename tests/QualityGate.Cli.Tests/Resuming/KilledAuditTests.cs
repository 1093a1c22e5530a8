using System.Diagnostics;
using System.Globalization;
using QualityGate.Cli.Tests.Monorepos;
using QualityGate.Cli.Tests.Tools;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Storage.Records;

namespace QualityGate.Cli.Tests.Resuming;

/// <summary>SIGKILL leaves no time for anything; whatever was finished before is there all the same.</summary>
[Collection(MonorepoGroup.Name)]
public sealed class KilledAuditTests(Monorepo monorepo) : IDisposable
{
    private readonly ScratchFolder _scratch = new();
    private readonly MarkedProcesses _marked = new();
    private readonly Random _random = new(20_261_122);
    private readonly List<int> _killed = [];

    private string[] Resume => ["audit", "--resume", "--output", _scratch.Path];

    public void Dispose() => _scratch.Dispose();

    /// <summary>A run writes a line for each of its ten tests and two more, so that kills fall into runs, between them, and before any of them.</summary>
    [LinuxFact]
    public async Task AuditKilledTenTimes_HasExactlyTheRunsThatWereAskedFor() =>
        await KillAndResumeAsync(Monorepo.Steady, kills: 10, runs: 20, mostLines: 40);

    [LinuxFact]
    public async Task KilledAuditOfAnApplication_GoesOnAsWell() =>
        await KillAndResumeAsync(Monorepo.Plain.Single(project => project.Kind == TestKind.XunitV3), kills: 3, runs: 5, mostLines: 12);

    private async Task KillAndResumeAsync(GeneratedProject project, int kills, int runs, int mostLines)
    {
        using RecordWatch record = new(_scratch.Path);
        List<byte[]> finished = [];

        await KillAfterAsync(1, record, ["audit", Monorepo.AssemblyOf(project), "--runs", runs.ToString(CultureInfo.InvariantCulture), "--output", _scratch.Path]);
        for (int kill = 1; kill < kills; kill++)
        {
            await KillAfterAsync(record.Lines + 1 + _random.Next(mostLines), record, Resume);
            finished.Add(UpToTheLastRun(record.Read()));
        }

        ToolRun end = await Tool.RunAsync(monorepo.Root, Resume);

        Assert.True(end.ExitCode == 0, end.ToString());
        Assert.All(finished, before => Assert.StartsWith(Convert.ToHexString(before), Convert.ToHexString(record.Read()), StringComparison.Ordinal));
        SuiteLedger suite = (await RecordReader.ReadAsync(_scratch.Path, CancellationToken.None)).Ledger.Suites.Values.Single();
        Assert.Equal(Enumerable.Range(1, runs * 2), suite.Runs.Select(run => run.Number));
        Assert.All(suite.Runs, run => Assert.Equal((Completion.Completed, project.Tests), (run.Completion, run.Observed)));
        Assert.All(_killed, id => Assert.Empty(Directory.GetFileSystemEntries(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"qualitygate-{id}.*"))));
    }

    /// <summary>As the system does it: the process and its group, at once. The test hosts lead groups of their own, and must end by themselves.</summary>
    private async Task KillAfterAsync(int lines, RecordWatch record, string[] arguments)
    {
        using Process audit = Tool.StartGroup(monorepo.Root, _marked.Environment, arguments);
        Task<ToolRun> end = Tool.EndOfAsync(audit);
        if (await Task.WhenAny(record.ReachAsync(lines), end) == end)
            Assert.Fail($"The audit ended before it had written {lines} lines: {await end}");

        using Process kill = Process.Start("kill", ["-KILL", "--", string.Create(CultureInfo.InvariantCulture, $"-{audit.Id}")]);
        await end;
        await _marked.GoneAsync();
        Assert.Empty(_marked.Alive);
        _killed.Add(audit.Id);
    }

    private static byte[] UpToTheLastRun(byte[] record)
    {
        int ended = record.AsSpan().LastIndexOf("\n{\"kind\":\"ended\""u8);
        return ended < 0 ? [] : record[..(ended + 1 + record.AsSpan(ended + 1).IndexOf((byte)'\n') + 1)];
    }
}
