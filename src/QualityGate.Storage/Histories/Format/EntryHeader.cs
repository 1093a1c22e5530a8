using QualityGate.Core.Audits;
using QualityGate.Core.Histories;

namespace QualityGate.Storage.Histories.Format;

/// <summary>The readable part of a stored entry. It holds fingerprints of all that follows, so its own is that of the whole content.</summary>
internal sealed record EntryHeader
{
    public const string FormatName = "qualitygate-history";
    public const int CurrentVersion = 1;

    public string Format { get; init; } = FormatName;

    /// <summary>Raised when a reader of the version before would misunderstand.</summary>
    public int Version { get; init; } = CurrentVersion;

    public required string Origin { get; init; }

    public required EntrySource Source { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Target { get; init; }

    public string? Commit { get; init; }

    public string? Tree { get; init; }

    public string? Branch { get; init; }

    public bool HasLocalChanges { get; init; }

    public Machine? Machine { get; init; }

    /// <summary>Of all suites, so that it is known before they are read.</summary>
    public required int Runs { get; init; }

    public required ImmutableArray<SuiteHeader> Suites { get; init; }
}
