namespace QualityGate.Core.Suites;

/// <summary>Everything a suite said it contains: the yardstick against which each run's results are checked.</summary>
public sealed record Discovery
{
    public required SuiteId Suite { get; init; }

    public required TestPlatform Platform { get; init; }

    /// <summary>The cases to run, after the user's filters, in the platform's order.</summary>
    public required ImmutableArray<DiscoveredTest> Tests { get; init; }

    /// <summary>How many cases the filters left out.</summary>
    public int FilteredOut { get; init; }

    /// <summary>Messages of level error that came up while looking for tests; any of them means that tests may be missing.</summary>
    public ImmutableArray<string> Errors { get; init; } = [];
}
