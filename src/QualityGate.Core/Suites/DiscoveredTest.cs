namespace QualityGate.Core.Suites;

/// <summary>One test case as the platform listed it before any run.</summary>
public sealed record DiscoveredTest
{
    public required TestId Id { get; init; }

    public required string DisplayName { get; init; }

    /// <summary>Where the test method is declared; null when the symbols do not say.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>How its code compares with an earlier state of it, where one was named.</summary>
    public CodeAge Age { get; init; }

    public ImmutableArray<Trait> Traits { get; init; } = [];

    /// <summary>Why the test is skipped, when the platform knows it before running.</summary>
    public string? SkipReason { get; init; }
}
