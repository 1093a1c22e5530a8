using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Json;
using QualityGate.Storage.Records;

namespace QualityGate.Cli.Flows;

/// <summary>An audit that was made before, as it was concluded then.</summary>
/// <param name="Conclusion">What was said.</param>
/// <param name="Path">The file that was read.</param>
internal sealed record StoredAudit(Conclusion Conclusion, string Path)
{
    /// <summary>Of a folder, from its record, and where that is gone, from its audit.json; else from the file that is named.</summary>
    /// <exception cref="QualityGateException">There is none, or it cannot be read.</exception>
    public static async Task<StoredAudit> ReadAsync(string path, CancellationToken cancellationToken)
    {
        if (File.Exists(path) && System.IO.Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase))
            return new StoredAudit(await ReadReportAsync(path, cancellationToken), path);

        string report = System.IO.Path.Combine(path, AuditJson.FileName);
        if (RecordFiles.TryFind(path) is null && File.Exists(report))
            return new StoredAudit(await ReadReportAsync(report, cancellationToken), report);

        string record = RecordFiles.TryFind(path) ?? throw new QualityGateException(FaultKind.Usage,
            $"There is no audit at {path}: name the output folder of an audit, an {AuditJson.FileName} or a record, or make one with `audit`.");
        return new StoredAudit(Conclusions.Of(await RecordReader.ReadAsync(record, cancellationToken)), record);
    }

    private static async Task<Conclusion> ReadReportAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return AuditJson.Read(await File.ReadAllTextAsync(path, cancellationToken));
        }
        catch (QualityGateException exception)
        {
            throw new QualityGateException(exception.Fault with { Message = $"{path}: {exception.Message}" }, exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new QualityGateException(FaultKind.Environment, $"{path} cannot be read: {exception.Message}", exception);
        }
    }
}
