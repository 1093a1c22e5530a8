using System.Text;
using System.Text.RegularExpressions;
using QualityGate.Core.Audits;
using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
using QualityGate.Core.Runs;
using QualityGate.Storage.Records;

namespace QualityGate.Storage.Tests.Records;

public sealed class RecordReaderTests
{
    [Fact]
    public async Task RecordCutOffAtAnyByte_GivesWhatHadHappened()
    {
        const int LastEvents = 9;
        using TemporaryFolder output = new();
        (string path, ImmutableArray<long> lengths) = WrittenRecord.Of(SampleAudit.Events, output.Path);
        byte[] whole = File.ReadAllBytes(path);
        string[] told = [.. SampleAudit.Events.Select(Flat.Of)];

        for (int length = (int)lengths[^LastEvents]; length <= whole.Length; length++)
        {
            File.WriteAllBytes(output["cut.jsonl"], whole[..length]);
            ImmutableArray<RunEvent> read = await WrittenRecord.EventsOf(output["cut.jsonl"]);

            // The line end itself may be missing: without it the last event is still whole.
            int happened = lengths.Skip(1).Count(written => written <= length + 1);
            Assert.Equal(told.Take(happened), read.Take(happened).Select(Flat.Of));
            int open = SampleAudit.Events.Take(happened).Sum(seen => seen is RunEvent.RunStarted ? 1 : seen is RunEvent.RunEnded ? -1 : 0);
            Assert.Equal(open, read.Length - happened);
        }
    }

    [Fact]
    public async Task RunThatWasCutOff_IsCancelledWithWhatWasSeen()
    {
        using TemporaryFolder output = new();
        string path = WrittenRecord.Of(SampleAudit.Events.TakeWhile(happened => happened is not RunEvent.RunEnded), output.Path).Path;

        AuditRecord record = await RecordReader.ReadAsync(path, CancellationToken.None);

        var run = Assert.Single(record.Ledger.Suites.Values.Single().Runs);
        Assert.Equal(Completion.Cancelled, run.Completion);
        Assert.Equal(2, run.Observed);
        Assert.Equal(TimeSpan.FromTicks(123 + 4_567_890), run.Duration);
        Assert.Equal(Ending.Unknown, record.Ending);
    }

    [Fact]
    public async Task RecordCutOffInItsHeader_IsRefused()
    {
        using TemporaryFolder output = new();
        (string path, ImmutableArray<long> lengths) = WrittenRecord.Of([], output.Path);
        byte[] whole = File.ReadAllBytes(path);

        for (int length = 0; length < lengths[0] - 1; length++)
        {
            File.WriteAllBytes(path, whole[..length]);
            await Refused(path, $"{path}:1 cannot be read as a record");
        }
    }

    [Fact]
    public async Task DamagedLine_IsRefusedByItsNumber()
    {
        using TemporaryFolder output = new();
        string[] lines = Lines(output);

        for (int damaged = 0; damaged < lines.Length; damaged++)
        {
            string path = output.Write("damaged.jsonl", Text(lines.Select((line, number) => number == damaged ? line[1..] : line)));
            await Refused(path, $"{path}:{damaged + 1} cannot be read as a record");
        }
    }

    [Theory]
    [InlineData("suite")]
    [InlineData("test")]
    [InlineData("failure")]
    [InlineData("started")]
    [InlineData("seen")]
    public async Task MissingLine_IsNoticed(string kind)
    {
        using TemporaryFolder output = new();
        string[] lines = Lines(output);
        int missing = Array.FindIndex(lines, line => line.StartsWith($"{{\"kind\":\"{kind}\"", StringComparison.Ordinal));

        string path = output.Write("missing.jsonl", Text(lines.Where((_, number) => number != missing)));

        await Refused(path, "cannot be read as a record");
    }

    [Theory]
    [InlineData("{\"kind\":\"prophecy\"}")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("\0\0\0\0")]
    [InlineData("{\"kind\":\"end\"}")]
    [InlineData("{\"kind\":\"end\",\"ending\":1}")]
    [InlineData("{\"kind\":\"end\",\"ending\":null}")]
    [InlineData("{\"kind\":\"end\",\"ending\":\"Finished\",\"ending\":\"Cancelled\"}")]
    [InlineData("{\"kind\":\"end\",\"ending\":\"\\ud800\"}")]
    [InlineData("{\"kind\":\"seen\",\"run\":1,\"test\":-1,\"as\":\"P\"}")]
    [InlineData("{\"kind\":\"seen\",\"run\":1,\"test\":9999,\"as\":\"P\"}")]
    [InlineData("{\"kind\":\"seen\",\"run\":9,\"test\":0,\"as\":\"P\"}")]
    [InlineData("{\"kind\":\"seen\",\"run\":9,\"test\":0,\"as\":\"X\"}")]
    [InlineData("{\"kind\":\"started\",\"suite\":0,\"run\":9,\"conditions\":\"moonlight\",\"seed\":1,\"at\":\"2026-03-01T12:00:00Z\"}")]
    [InlineData("{\"kind\":\"ended\",\"suite\":0,\"run\":1,\"completion\":\"Completed\",\"startedAt\":\"2026-03-01T12:00:00Z\",\"took\":0.00001,\"seen\":0}")]
    public async Task LineThatMakesNoSense_IsRefused(string line)
    {
        using TemporaryFolder output = new();
        string[] lines = Lines(output);

        string path = output.Write("strange.jsonl", Text([.. lines, line]));

        await Refused(path, $"{path}:{lines.Length + 1} cannot be read as a record");
    }

    [Fact]
    public async Task PropertiesThatAreNew_AreIgnored()
    {
        using TemporaryFolder output = new();
        string text = Text(Lines(output));
        string newer = Regex.Replace(text, "}(?=[,}\n])", ",\"added\":{\"later\":[1,null]}}");

        ImmutableArray<RunEvent> read = await WrittenRecord.EventsOf(output.Write("newer.jsonl", newer));

        Assert.NotEqual(text, newer);
        Assert.Equal(SampleAudit.Events.Select(Flat.Of), read.Select(Flat.Of));
    }

    [Fact]
    public async Task NewerVersion_IsRefusedAsSuch()
    {
        using TemporaryFolder output = new();
        string path = output.Write("newer.jsonl", "{\"format\":\"qualitygate-record\",\"version\":2,\"everything\":\"else\"}\n");

        await Refused(path, "has version 2 of the record format, and this tool reads up to version 1: use a newer one.");
    }

    [Theory]
    [InlineData("{\"format\":\"something-else\",\"version\":1}\n")]
    [InlineData("{\"format\":\"qualitygate-record\",\"version\":0}\n")]
    [InlineData("{\"format\":7,\"version\":\"one\"}\n")]
    [InlineData("{\"format\":\"\\ud800\",\"version\":1}\n")]
    [InlineData("# A heading\n")]
    [InlineData("\n")]
    public async Task AnyOtherFile_IsNoRecord(string text)
    {
        using TemporaryFolder output = new();
        string path = output.Write("other.jsonl", text);

        await Refused(path, $"{path}:1 cannot be read as a record");
    }

    [Fact]
    public async Task CommittedRecordOfVersion1_IsReadForEver()
    {
        ImmutableArray<RunEvent> read = await WrittenRecord.EventsOf(Path.Combine(AppContext.BaseDirectory, "Records", "version-1.jsonl"));

        Assert.Equal(SampleAudit.Events.Select(Flat.Of), read.Select(Flat.Of));
    }

    [Fact]
    public async Task RecordOfATimeBeforeLimits_KeepsItsPolicy()
    {
        using TemporaryFolder output = new();
        string path = output.Write("old.jsonl", """
            {"format":"qualitygate-record","version":1,"subject":{"target":"t","toolVersion":"0.1.0","hasLocalChanges":false,"startedAt":"2026-03-01T12:00:00+01:00","machine":{"operatingSystem":"Linux","architecture":"X64","processors":2,"sdk":"10.0.100"},"settings":{"runs":10,"conditions":["serial"],"seed":1}},"policy":{"minRuns":4,"maxFlaky":3,"maxFlakyMarkers":2,"allowPartialScans":true}}

            """.ReplaceLineEndings("\n"));

        AuditRecord record = await RecordReader.ReadAsync(path, CancellationToken.None);

        Assert.Equal((4, true), (record.Policy.MinRuns, record.Policy.AllowPartialScans));
        Assert.Equal((Limit.Of(3), Limit.Of(2), null), (record.Policy.LimitOf(GateRule.UnreliableTests), record.Policy.LimitOf(GateRule.FlakyMarkers), record.Policy.LimitOf(GateRule.NewUnreliableTests)));
        Assert.Equal(GateFacts.None, record.Facts);
        Assert.Equal(RunCost.Assumed, record.Subject.Cost);
        Assert.Empty(record.Sources);
    }

    [Fact]
    public async Task RecordThatIsBeingWritten_CanBeRead()
    {
        using TemporaryFolder output = new();
        using RecordWriter writer = RecordWriter.Create(output.Path, SampleAudit.Subject, SampleAudit.Policy);
        writer.Report(SampleAudit.Events[0]);

        Assert.Single(await WrittenRecord.EventsOf(output.Path));
    }

    [Fact]
    public async Task LongAndLargeTexts_Survive()
    {
        string megabyte = new('\u00E4', 1 << 20);
        using TemporaryFolder output = new();

        ImmutableArray<RunEvent> read = await WrittenRecord.EventsOf(WrittenRecord.Of([Fault(megabyte), Fault("end")], output.Path).Path);

        Assert.Equal([megabyte, "end"], read.Cast<RunEvent.FaultFound>().Select(found => found.Fault.Message));
    }

    [Fact]
    public async Task HalfOfASurrogatePair_BecomesTheReplacementCharacter()
    {
        using TemporaryFolder output = new();

        ImmutableArray<RunEvent> read = await WrittenRecord.EventsOf(WrittenRecord.Of([Fault("a\uD83D b\uDE00 c")], output.Path).Path);

        Assert.Equal("a\uFFFD b\uFFFD c", Assert.IsType<RunEvent.FaultFound>(Assert.Single(read)).Fault.Message);
    }

    [Fact]
    public async Task PathWithoutARecord_IsAFaultOfUsage()
    {
        using TemporaryFolder output = new();

        QualityGateException refusal = await Assert.ThrowsAsync<QualityGateException>(
            () => RecordReader.ReadAsync(output.Path, CancellationToken.None));

        Assert.Equal(FaultKind.Usage, refusal.Fault.Kind);
        Assert.Contains(output.Path, refusal.Message, StringComparison.Ordinal);
    }

    private static RunEvent.FaultFound Fault(string message) => new(new Fault { Kind = FaultKind.Build, Message = message });

    private static string[] Lines(TemporaryFolder output) =>
        File.ReadAllText(WrittenRecord.Of(SampleAudit.Events, output.Path).Path, Encoding.UTF8).TrimEnd('\n').Split('\n');

    private static string Text(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));

    private static async Task Refused(string path, string reason)
    {
        QualityGateException refusal = await Assert.ThrowsAsync<QualityGateException>(() => RecordReader.ReadAsync(path, CancellationToken.None));

        Assert.Equal(FaultKind.Environment, refusal.Fault.Kind);
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }
}
