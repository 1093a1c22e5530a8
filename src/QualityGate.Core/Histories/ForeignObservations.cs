using QualityGate.Core.Runs;

namespace QualityGate.Core.Histories;

/// <summary>Results of other tools as if they had been seen in a run of ours.</summary>
internal static class ForeignObservations
{
    private static Failure Untold { get; } = Failure.Of("", "The file does not say how it failed.", "");

    /// <summary>Null where nothing was seen, or where there was no attempt of that number.</summary>
    /// <param name="test">The test with its result.</param>
    /// <param name="attempt">0-based number of the attempt.</param>
    public static Observation? Of(ForeignTest test, int attempt) => test.Result.Attempt(attempt) is { } seen && seen.Outcome.IsSeen()
        ? new Observation
        {
            Test = test.Id,
            DisplayName = test.DisplayName,
            Outcome = seen.Outcome,
            Duration = seen.Duration,
            Failure = seen.Outcome.IsFailure() ? seen.Failure ?? Untold : null,
        }
        : null;
}
