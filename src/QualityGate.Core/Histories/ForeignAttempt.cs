using QualityGate.Core.Runs;

namespace QualityGate.Core.Histories;

/// <summary>One of several attempts at a test within one run of another tool.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Failure">Null unless it failed, or where the file does not say how.</param>
public sealed record ForeignAttempt(Outcome Outcome, Failure? Failure)
{
    public TimeSpan Duration { get; init; }
}
