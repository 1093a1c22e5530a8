using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Planning;

/// <summary>What one run showed of the test in question.</summary>
/// <param name="Outcome">The worst of its rows, and of its calls where there were several.</param>
/// <param name="Duration">Of the whole run.</param>
internal sealed record Trial(Outcome Outcome, TimeSpan Duration)
{
    public bool IsFailure => Outcome.IsFailure();

    /// <summary>The run says nothing of how the test fares: it did not come to it, or it was skipped.</summary>
    public bool IsLost => !Outcome.IsTrial();

    /// <summary>One for each run that was made for a test, in their order.</summary>
    public static IEnumerable<Trial> In(SuiteLedger suite, TestId test) =>
        suite.Probes.Select(probe => new Trial(OutcomeIn(probe, test), probe.Duration));

    private static Outcome OutcomeIn(Probe probe, TestId test) => probe.Seen.Concat(probe.SeenAgain)
        .Where(seen => seen.Test.Case == test || (test == test.WholeMethod && seen.Test.WholeMethod == test))
        .Select(seen => seen.Outcome)
        .DefaultIfEmpty()
        .Aggregate(Outcomes.Worse);
}
