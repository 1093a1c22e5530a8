using QualityGate.Core.Faults;
using QualityGate.Core.Merges;
using QualityGate.Core.Runs;
using QualityGate.Storage.Records;

namespace QualityGate.Storage.Merges;

/// <summary>Writes the record of an audit that was put together, as an audit writes its own.</summary>
public static class MergedRecordWriter
{
    /// <returns>Path of the record.</returns>
    /// <exception cref="QualityGateException"><see cref="FaultKind.Environment"/>: the folder cannot be written to.</exception>
    public static string Write(string output, MergedRecord merged)
    {
        using RecordWriter writer = RecordWriter.Create(output, merged.Subject, merged.Policy, merged.Facts);
        foreach (RunEvent happened in merged.Events)
            writer.Report(happened);
        return writer.FilePath;
    }
}
