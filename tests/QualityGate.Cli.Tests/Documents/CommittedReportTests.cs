using QualityGate.Cli.Tests.Tools;
using QualityGate.Core.Gates;
using QualityGate.Reporting;

namespace QualityGate.Cli.Tests.Documents;

/// <summary>Committed reports say what today's tool says of the committed record.</summary>
public sealed class CommittedReportTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public static TheoryData<string> Reports =>
        [.. Directory.GetDirectories(Path.Combine(Repository.Root, "reports")).Select(Path.GetFileName).OfType<string>().Order()];

    public void Dispose() => _scratch.Dispose();

    /// <summary>The zoo shows each of them.</summary>
    [Fact]
    public void Zoo_StandsThereInEveryFormat() => Assert.All(
        ReportFormats.OfAudits.All,
        format => Assert.True(File.Exists(Path.Combine(Repository.Root, "reports", "zoo", format.FileName)), $"reports/zoo/{format.FileName} is missing; render it: eng/report.sh zoo"));

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task CommittedReport_IsWhatTheRecordGives(string name)
    {
        string committed = Path.Combine(Repository.Root, "reports", name);

        ImmutableArray<ReportFormat<Conclusion>> formats = [.. ReportFormats.OfAudits.All.Where(format => File.Exists(Path.Combine(committed, format.FileName)))];

        ToolRun run = await Tool.RunAsync(Repository.Root, "report", committed, "--output", _scratch.Path, "--format", string.Join(',', formats.Select(format => format.Name)));

        Assert.True(run.ExitCode is 0 or 2, run.ToString());
        foreach (string file in formats.Select(format => format.FileName))
        {
            Assert.True(
                await File.ReadAllTextAsync(Path.Combine(committed, file)) == await File.ReadAllTextAsync(_scratch.File(file)),
                $"reports/{name}/{file} is not what its record gives; render it again: eng/report.sh {name}");
        }
    }
}
