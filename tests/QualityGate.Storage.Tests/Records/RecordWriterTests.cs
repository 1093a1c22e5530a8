using System.Globalization;
using System.Text;
using QualityGate.Core.Faults;
using QualityGate.Core.Runs;
using QualityGate.Storage.Records;
using QualityGate.Storage.Records.Format;

namespace QualityGate.Storage.Tests.Records;

public sealed class RecordWriterTests
{
    [Fact]
    public void EveryEvent_IsWithTheSystemWhenReportReturns()
    {
        using TemporaryFolder output = new();
        using RecordWriter writer = RecordWriter.Create(output.Path, SampleAudit.Subject, SampleAudit.Policy);
        long length = 0;

        foreach (RunEvent happened in SampleAudit.Events)
        {
            writer.Report(happened);

            Assert.True(new FileInfo(writer.FilePath).Length > length);
            length = new FileInfo(writer.FilePath).Length;
        }
    }

    [Fact]
    public void Sample_IsWrittenAsVersion1Is()
    {
        using TemporaryFolder output = new();

        string path = WrittenRecord.Of(SampleAudit.Events, output.Path).Path;

        Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Records", "version-1.jsonl")), File.ReadAllText(path));
    }

    [Fact]
    public void OtherCulture_ChangesNothing()
    {
        using TemporaryFolder output = new();
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
        try
        {
            string path = WrittenRecord.Of(SampleAudit.Events, output.Path).Path;

            Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Records", "version-1.jsonl")), File.ReadAllText(path));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void RepeatedIdentitiesAndFailures_AreWrittenOnce()
    {
        using TemporaryFolder output = new();

        string text = File.ReadAllText(WrittenRecord.Of(SampleAudit.Events, output.Path).Path);

        Assert.Equal(4, SampleAudit.Events.OfType<RunEvent.TestObserved>().Count(seen => seen.Observation.Failure is not null));
        Assert.Single(text.Split("Timed out after").Skip(1));
        Assert.Single(text.Split("\"d00d\"").Skip(1));
    }

    [Fact]
    public void ReportsFromManyThreads_AllArriveWhole()
    {
        using TemporaryFolder output = new();
        using MemoryStream memory = new();
        using (RecordWriter writer = new(memory, "memory", Header))
            Parallel.For(0, 1_000, number => writer.Report(Fault($"fault {number}")));

        string[] lines = Encoding.UTF8.GetString(memory.ToArray()).TrimEnd('\n').Split('\n');

        Assert.Equal(
            Enumerable.Range(0, 1_000).Select(number => $"fault {number}").Order(StringComparer.Ordinal),
            lines.Skip(1).Select(line => ((RecordLine.FaultFound)RecordJson.Read<RecordLine>(Encoding.UTF8.GetBytes(line))).Fault.Message).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void SecondAuditInTheSameFolder_IsRefused()
    {
        using TemporaryFolder output = new();
        using RecordWriter first = RecordWriter.Create(output.Path, SampleAudit.Subject, SampleAudit.Policy);
        first.Report(SampleAudit.Events[0]);
        byte[] before = Bytes(first.FilePath);

        QualityGateException refusal = Assert.Throws<QualityGateException>(
            () => RecordWriter.Create(output.Path, SampleAudit.Subject, SampleAudit.Policy));

        Assert.Equal(FaultKind.Environment, refusal.Fault.Kind);
        Assert.StartsWith("Another audit is writing to ", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, Bytes(first.FilePath));
    }

    [Fact]
    public void NextAudit_KeepsTheRecordThatIsThere()
    {
        using TemporaryFolder output = new();
        byte[] earlier = File.ReadAllBytes(WrittenRecord.Of(SampleAudit.Events, output.Path).Path);

        using RecordWriter next = RecordWriter.Create(output.Path, SampleAudit.Subject, SampleAudit.Policy);

        Assert.Equal(earlier, File.ReadAllBytes(Path.Combine(RecordFiles.FolderIn(output.Path), RecordFiles.PreviousName)));
        Assert.True(new FileInfo(next.FilePath).Length < earlier.Length);
    }

    [Fact]
    public void FolderThatCannotBe_IsAFaultOfTheEnvironment()
    {
        using TemporaryFolder output = new();
        string file = output.Write("taken", "");

        QualityGateException refusal = Assert.Throws<QualityGateException>(
            () => RecordWriter.Create(file, SampleAudit.Subject, SampleAudit.Policy));

        Assert.Equal(FaultKind.Environment, refusal.Fault.Kind);
        Assert.Contains(Path.Combine(file, "record", "record.jsonl"), refusal.Message, StringComparison.Ordinal);
        Assert.Contains("--output", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FullDisk_IsAFaultAndWhatWasWrittenStaysReadable()
    {
        using TemporaryFolder output = new();
        string path = output["record.jsonl"];
        long enough = WrittenRecord.Of(SampleAudit.Events, output.Path).Lengths[3] + 20;
        using RecordWriter writer = new(new FullDisk(path, enough), path, Header with { Facts = SampleAudit.Facts });
        foreach (RunEvent happened in SampleAudit.Events.Take(3))
            writer.Report(happened);

        QualityGateException full = Assert.Throws<QualityGateException>(() => writer.Report(SampleAudit.Events[3]));

        Assert.Equal(FaultKind.Environment, full.Fault.Kind);
        Assert.Contains(path, full.Message, StringComparison.Ordinal);
        Assert.Contains("No space left", full.Message, StringComparison.Ordinal);
        Assert.Equal(SampleAudit.Events.Take(3).Select(Flat.Of), (await WrittenRecord.EventsOf(path)).Take(3).Select(Flat.Of));
    }

    [Fact]
    public void DiskThatWasFull_TakesNothingMore()
    {
        using TemporaryFolder output = new();
        FullDisk disk = new(output["record.jsonl"], 2_000);
        using RecordWriter writer = new(disk, "record.jsonl", Header);
        Assert.Throws<QualityGateException>(() => writer.Report(Fault(new string('x', 3_000))));
        disk.Room = long.MaxValue;

        Assert.Throws<QualityGateException>(() => writer.Report(Fault("short")));

        Assert.Equal(2_000, new FileInfo(output["record.jsonl"]).Length);
    }

    [Fact]
    public void EventsThatContradictEachOther_AreOurOwnBug()
    {
        using TemporaryFolder output = new();
        using RecordWriter writer = RecordWriter.Create(output.Path, SampleAudit.Subject, SampleAudit.Policy);
        foreach (RunEvent happened in SampleAudit.Events.TakeWhile(happened => happened is not RunEvent.RunEnded))
            writer.Report(happened);
        RunEvent.RunEnded end = SampleAudit.Events.OfType<RunEvent.RunEnded>().First();

        Assert.Throws<InvalidOperationException>(() => writer.Report(end with { Run = end.Run with { Observations = [] } }));
        Assert.Throws<InvalidOperationException>(() => writer.Report(SampleAudit.Events.OfType<RunEvent.SuiteDiscovered>().First()));
        Assert.Throws<InvalidOperationException>(() => writer.Report(SampleAudit.Events.OfType<RunEvent.RunStarted>().First()));
        Assert.Throws<InvalidOperationException>(() => writer.Report(SampleAudit.Events.OfType<RunEvent.RunEnded>().Last()));
    }

    private static RecordHeader Header => new() { Subject = SampleAudit.Subject, Policy = SampleAudit.Policy };

    private static RunEvent.FaultFound Fault(string message) => new(new Fault { Kind = FaultKind.Build, Message = message });

    private static byte[] Bytes(string path)
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
