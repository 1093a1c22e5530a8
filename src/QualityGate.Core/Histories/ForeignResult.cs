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
}
