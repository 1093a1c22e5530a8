using QualityGate.Core.Runs;

namespace QualityGate.Core.Histories;

/// <summary>What the result file of another tool says of one test.</summary>
public sealed record ForeignResult
{
    /// <summary>The test assembly, as the file names it; empty when it does not.</summary>
    public string Assembly { get; init; } = "";

    public required string Class { get; init; }

    /// <summary>Without arguments.</summary>
    public required string Method { get; init; }

    /// <summary>The platform's own key of the case; empty where the file has none that lasts.</summary>
    public string Row { get; init; } = "";

    public required string DisplayName { get; init; }

    public required Outcome Outcome { get; init; }

    public TimeSpan Duration { get; init; }

    /// <summary>Null unless it failed.</summary>
    public Failure? Failure { get; init; }

    /// <summary>What the run had shown of it before whoever made it tried again, the earliest first; empty where nobody did.</summary>
    public ImmutableArray<ForeignAttempt> EarlierAttempts { get; init; } = [];

    /// <summary>How often it was tried; at least 1.</summary>
    public int Attempts => EarlierAttempts.Length + 1;

    /// <summary>What one of its attempts showed; null where there was none of that number.</summary>
    /// <param name="number">0-based; the last is what the file reports as the result.</param>
    public ForeignAttempt? Attempt(int number) => number switch
    {
        _ when number < EarlierAttempts.Length => EarlierAttempts[number],
        _ when number == EarlierAttempts.Length => new ForeignAttempt(Outcome, Failure) { Duration = Duration },
        _ => null,
    };
}
