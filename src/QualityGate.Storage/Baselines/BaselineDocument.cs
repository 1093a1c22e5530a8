using QualityGate.Core.Baselines;

namespace QualityGate.Storage.Baselines;

/// <summary>The content of a <see cref="BaselineFile"/>.</summary>
internal sealed record BaselineDocument
{
    public const string FormatName = "qualitygate-baseline";
    public const int CurrentVersion = 1;

    public string Format { get; init; } = FormatName;

    /// <summary>Raised when a reader of the version before would misunderstand.</summary>
    public int Version { get; init; } = CurrentVersion;

    public string? Commit { get; init; }

    public required DateTimeOffset AuditedAt { get; init; }

    public ImmutableArray<AcceptedIncrease> Increases { get; init; } = [];

    public required ImmutableArray<BaselineSuite> Suites { get; init; }

    public ImmutableArray<BaselineFinding> Findings { get; init; } = [];

    public ImmutableArray<BaselineMarker> Markers { get; init; } = [];

    public ImmutableArray<BaselineFinding> MaskedFailures { get; init; } = [];

    public static BaselineDocument Of(AuditBaseline baseline) => new()
    {
        Commit = baseline.Commit,
        AuditedAt = baseline.AuditedAt.ToUniversalTime(),
        Increases = baseline.Increases,
        Suites = baseline.Suites,
        Findings = baseline.Findings,
        Markers = baseline.Markers,
        MaskedFailures = baseline.MaskedFailures,
    };

    public AuditBaseline ToBaseline() => new()
    {
        Commit = Commit,
        AuditedAt = AuditedAt,
        Increases = Increases,
        Suites = Suites,
        Findings = Findings,
        Markers = Markers,
        MaskedFailures = MaskedFailures,
    };
}
