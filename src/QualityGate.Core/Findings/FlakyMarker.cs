using QualityGate.Core.Suites;

namespace QualityGate.Core.Findings;

/// <summary>A place where somebody already gave up on a test: marked flaky, or skipped because it is.</summary>
public sealed record FlakyMarker
{
    public required TestId Test { get; init; }

    public required MarkerKind Kind { get; init; }

    /// <summary>The trait or the skip reason as written.</summary>
    public required string Text { get; init; }

    public SourceLocation? Location { get; init; }
}
