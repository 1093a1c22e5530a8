using QualityGate.Core.Runs;
using QualityGate.Storage.Records;

namespace QualityGate.Storage.Tests.Records;

/// <summary>Writes a whole record, for tests about what is made of it.</summary>
internal static class WrittenRecord
{
    /// <summary>The path of the record, and its length after its header and after each event.</summary>
    public static (string Path, ImmutableArray<long> Lengths) Of(IEnumerable<RunEvent> events, string output)
    {
        using RecordWriter writer = RecordWriter.Create(output, SampleAudit.Subject, SampleAudit.Policy, SampleAudit.Facts);
        List<long> lengths = [new FileInfo(writer.FilePath).Length];
        foreach (RunEvent happened in events)
        {
            writer.Report(happened);
            lengths.Add(new FileInfo(writer.FilePath).Length);
        }

        return (writer.FilePath, [.. lengths]);
    }

    public static async Task<ImmutableArray<RunEvent>> EventsOf(string path)
    {
        await using RecordReader reader = await RecordReader.OpenAsync(path, CancellationToken.None);
        return [.. await reader.EventsAsync(CancellationToken.None).ToListAsync()];
    }
}
