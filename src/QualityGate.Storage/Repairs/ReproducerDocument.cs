using QualityGate.Core.Repairs;

namespace QualityGate.Storage.Repairs;

/// <summary>The content of a <see cref="ReproducerFile"/>.</summary>
internal sealed record ReproducerDocument
{
    public const string FormatName = "qualitygate-reproducer";
    public const int CurrentVersion = 1;

    public string Format { get; init; } = FormatName;

    /// <summary>Raised when a reader of the version before would misunderstand.</summary>
    public int Version { get; init; } = CurrentVersion;

    public required Reproducer Reproducer { get; init; }
}
