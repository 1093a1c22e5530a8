using QualityGate.Core.Faults;
using QualityGate.Core.Runs;
using QualityGate.Storage.Records;

namespace QualityGate.Storage.Tests.Records;

public sealed class RecordArchiveTests
{
    /// <summary>Prime, so that the places tried fall everywhere within bytes that belong together.</summary>
    private const int Stride = 7;

    [Fact]
    public async Task Archive_ReadsLikeTheRecord()
    {
        using TemporaryFolder output = new();
        string archive = await Archive(output);

        ImmutableArray<RunEvent> read = await WrittenRecord.EventsOf(archive);

        Assert.Equal(SampleAudit.Events.Select(Flat.Of), read.Select(Flat.Of));
    }

    [Fact]
    public async Task FolderWithOnlyAnArchive_IsRead()
    {
        using TemporaryFolder output = new();
        string archive = await Archive(output);

        ImmutableArray<RunEvent> read = await WrittenRecord.EventsOf(Path.GetDirectoryName(archive)!);

        Assert.Equal(SampleAudit.Events.Length, read.Length);
    }

    [Fact]
    public async Task ArchivePackedAgain_StaysTheSame()
    {
        using TemporaryFolder output = new();
        string archive = await Archive(output);
        byte[] before = File.ReadAllBytes(archive);

        await RecordArchive.WriteAsync(archive, Path.GetDirectoryName(archive)!, CancellationToken.None);

        Assert.Equal(before, File.ReadAllBytes(archive));
    }

    [Fact]
    public async Task ArchiveCutShort_IsRefused()
    {
        using TemporaryFolder output = new();
        string archive = await Archive(output);
        byte[] whole = File.ReadAllBytes(archive);

        for (int length = 0; length < whole.Length; length += Stride)
        {
            File.WriteAllBytes(archive, whole[..length]);
            await Refused(archive);
        }
    }

    [Fact]
    public async Task DamagedArchive_IsRefused()
    {
        using TemporaryFolder output = new();
        string archive = await Archive(output);
        byte[] whole = File.ReadAllBytes(archive);
        const int AfterHeader = 10;

        for (int damaged = AfterHeader; damaged < whole.Length; damaged += Stride)
        {
            byte[] bytes = [.. whole];
            bytes[damaged] ^= 0xFF;
            File.WriteAllBytes(archive, bytes);
            await Refused(archive);
        }
    }

    [Fact]
    public async Task FolderThatCannotBe_IsAFaultOfTheEnvironment()
    {
        using TemporaryFolder output = new();
        string record = WrittenRecord.Of(SampleAudit.Events, output.Path).Path;
        string file = output.Write("taken", "");

        QualityGateException refusal = await Assert.ThrowsAsync<QualityGateException>(
            () => RecordArchive.WriteAsync(record, file, CancellationToken.None));

        Assert.Equal(FaultKind.Environment, refusal.Fault.Kind);
        Assert.Contains(file, refusal.Message, StringComparison.Ordinal);
    }

    private static Task<string> Archive(TemporaryFolder output) =>
        RecordArchive.WriteAsync(WrittenRecord.Of(SampleAudit.Events, output.Path).Path, output["committed"], CancellationToken.None);

    private static async Task Refused(string archive)
    {
        QualityGateException refusal = await Assert.ThrowsAsync<QualityGateException>(() => RecordReader.ReadAsync(archive, CancellationToken.None));

        Assert.Equal(FaultKind.Environment, refusal.Fault.Kind);
        Assert.Contains(archive, refusal.Message, StringComparison.Ordinal);
    }
}
