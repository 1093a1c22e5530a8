using QualityGate.Core.Runs;

namespace QualityGate.Core.Ledgers;

/// <summary>When the failures of one run have a common outside cause: most of its tests failed, and said the same.</summary>
internal static class MassFailure
{
    /// <summary>Fewer tests than this failing alike is a coincidence.</summary>
    public const int MinTests = 3;

    public static bool IsIn(ImmutableArray<Observation> seen)
    {
        int trials = seen.Count(observation => observation.Outcome.IsTrial());
        Failure[] failures = [.. seen.Where(observation => observation.Outcome.IsFailure()).Select(observation => observation.Failure).OfType<Failure>()];
        return IsMass(failures.Length, trials) && IsMass(FailedAlike(failures), trials);
    }

    private static bool IsMass(int failures, int trials) => failures >= MinTests && failures * 2 > trials;

    // Equal words need not be scrubbed twice, and in a mass failure nearly all are equal.
    private static int FailedAlike(IEnumerable<Failure> failures) => failures
        .GroupBy(failure => (failure.ExceptionType, failure.Message))
        .GroupBy(alike => FailureSignature.SymptomOf(alike.First()), StringComparer.Ordinal)
        .Max(alike => alike.Sum(failures => failures.Count()));
}
