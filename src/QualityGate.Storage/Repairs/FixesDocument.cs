using QualityGate.Core.Audits;

namespace QualityGate.Storage.Repairs;

/// <summary>The content of a <see cref="FixesFile"/>.</summary>
internal sealed record FixesDocument
{
    public const string FormatName = "qualitygate-fixes";
    public const int CurrentVersion = 1;

    public string Format { get; init; } = FormatName;

    /// <summary>Raised when a reader of the version before would misunderstand.</summary>
    public int Version { get; init; } = CurrentVersion;

    /// <summary>In the order in which they were proved.</summary>
    public required ImmutableArray<ProvenFix> Fixes { get; init; }
}
