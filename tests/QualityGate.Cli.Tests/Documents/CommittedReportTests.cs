using QualityGate.Cli.Tests.Tools;

namespace QualityGate.Cli.Tests.Documents;

/// <summary>Committed reports say what today's tool says of the committed record.</summary>
public sealed class CommittedReportTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public static TheoryData<string> Reports =>
        [.. Directory.GetDirectories(Path.Combine(Repository.Root, "reports")).Select(Path.GetFileName).OfType<string>().Order()];

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task CommittedReport_IsWhatTheRecordGives(string name)
    {
        string committed = Path.Combine(Repository.Root, "reports", name);

        ToolRun run = await Tool.RunAsync(Repository.Root, "report", committed, "--output", _scratch.Path);

        Assert.True(run.ExitCode is 0 or 2, run.ToString());
        foreach (string file in new[] { "flaky_test_audit.md", "audit.json" })
        {
            Assert.True(
                await File.ReadAllTextAsync(Path.Combine(committed, file)) == await File.ReadAllTextAsync(_scratch.File(file)),
                $"reports/{name}/{file} is not what its record gives; render it again: eng/report.sh {name}");
        }
    }
}
