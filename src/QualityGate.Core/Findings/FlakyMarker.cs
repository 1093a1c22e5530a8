using QualityGate.Core.Suites;

namespace QualityGate.Core.Findings;

/// <summary>A place where somebody already gave up on a test: marked flaky, retried, or skipped because it is.</summary>
public sealed record FlakyMarker
{
    /// <summary>The test method. Without a method the marker stands on the class, without a class on the assembly.</summary>
    public required TestId Test { get; init; }

    public required MarkerKind Kind { get; init; }

    /// <summary>The trait, the skip reason or the attribute as written.</summary>
    public required string Text { get; init; }

    public SourceLocation? Location { get; init; }
}
