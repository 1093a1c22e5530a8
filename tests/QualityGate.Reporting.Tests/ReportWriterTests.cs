using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Json;
using QualityGate.Reporting.Markdown;
using QualityGate.Reporting.Tests.Scenarios;

namespace QualityGate.Reporting.Tests;

public sealed class ReportWriterTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("qualitygate-reports-");

    private static ReportFormat<Conclusion> Json { get; } = ReportFormats.OfAudits.Find("json")!;

    private static Conclusion Conclusion => Scenes.OneFlake.Conclude();

    [Fact]
    public async Task Formats_AreWrittenOneFileEach_AndNothingElse()
    {
        string folder = Path.Combine(_folder.FullName, "new", "folder");
        ImmutableArray<string> paths = await ReportWriter.WriteAsync(Conclusion, folder, ReportFormats.OfAudits.All, CancellationToken.None);
        Assert.Equal(ReportFormats.OfAudits.All.Select(format => format.FileName), paths.Select(path => Path.GetRelativePath(folder, path)));
        Assert.Equal(paths.Order(StringComparer.Ordinal), Directory.GetFiles(folder).Order(StringComparer.Ordinal));
        Assert.Equal(MarkdownAudit.Write(Conclusion), await File.ReadAllTextAsync(paths[0]));
    }

    [Fact]
    public async Task EarlierReport_IsReplaced()
    {
        string path = Path.Combine(_folder.FullName, "audit.json");
        await File.WriteAllTextAsync(path, "an earlier one");
        await ReportWriter.WriteAsync(Conclusion, _folder.FullName, [Json], CancellationToken.None);
        Assert.Equal(AuditJson.Write(Conclusion), await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task Files_HaveNoByteOrderMarkAndOnlyLineFeeds()
    {
        foreach (string path in await ReportWriter.WriteAsync(Conclusion, _folder.FullName, ReportFormats.OfAudits.All, CancellationToken.None))
        {
            byte[] bytes = await File.ReadAllBytesAsync(path);
            Assert.NotEqual(0xEF, bytes[0]);
            Assert.DoesNotContain((byte)'\r', bytes);
        }
    }

    [Fact]
    public async Task FolderThatIsAFile_IsAFaultOfTheEnvironment_AndNamed()
    {
        string folder = Path.Combine(_folder.FullName, "taken");
        await File.WriteAllTextAsync(folder, "");
        QualityGateException failure = await Assert.ThrowsAsync<QualityGateException>(() =>
            ReportWriter.WriteAsync(Conclusion, folder, ReportFormats.OfAudits.All, CancellationToken.None));
        Assert.Equal(FaultKind.Environment, failure.Fault.Kind);
        Assert.Contains(Path.Combine(folder, "flaky_test_audit.md"), failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReportThatCannotBeReplaced_LeavesNoDraftBehind()
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "audit.json"));
        QualityGateException failure = await Assert.ThrowsAsync<QualityGateException>(() =>
            ReportWriter.WriteAsync(Conclusion, _folder.FullName, [Json], CancellationToken.None));
        Assert.Equal(FaultKind.Environment, failure.Fault.Kind);
        Assert.Empty(_folder.GetFiles());
    }

    [Fact]
    public async Task Cancellation_KeepsTheEarlierReport()
    {
        string path = Path.Combine(_folder.FullName, "audit.json");
        await File.WriteAllTextAsync(path, "an earlier one");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            ReportWriter.WriteAsync(Conclusion, _folder.FullName, [Json], new CancellationToken(canceled: true)));
        Assert.Equal("an earlier one", await File.ReadAllTextAsync(path));
        Assert.Single(_folder.GetFiles());
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
