using QualityGate.Core.Audits;
using QualityGate.Core.Gates;

namespace QualityGate.Storage.Records.Format;

/// <summary>The first line of a record: what it is, and everything an audit says that the runs themselves do not.</summary>
internal sealed record RecordHeader
{
    public const string FormatName = "qualitygate-record";
    public const int CurrentVersion = 1;

    public string Format { get; init; } = FormatName;

    /// <summary>Raised when a reader of the version before would misunderstand; a new optional property is no reason.</summary>
    public int Version { get; init; } = CurrentVersion;

    public required AuditSubject Subject { get; init; }

    public required GatePolicy Policy { get; init; }

    /// <summary>What was known beside the audit when it was begun; null when nothing was.</summary>
    public GateFacts? Facts { get; init; }
}
