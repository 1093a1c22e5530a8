using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Planning;

/// <summary>
/// Looks for the circumstances in which a test fails most often, and then measures how often that is by runs of their own: the
/// rate that made them win is too high, because chance had a part in it. A pure function of the ledger: it goes the whole way
/// again through the runs that are there, to the first that is missing.
/// </summary>
/// <param name="test">The test; a whole method fails when one of its rows does.</param>
/// <param name="candidates">Where to look, the most promising first.</param>
/// <param name="budget">What it may cost.</param>
/// <param name="seed">From which the seeds of the runs are derived.</param>
public sealed class CircumstanceSearch(TestId test, ImmutableArray<Circumstances> candidates, SearchBudget budget, int seed) : RunPlanner
{
    public override PlannedRun? Next(Ledger ledger) => ledger.Suites.GetValueOrDefault(test.Suite) is { } suite
        ? Read(suite).Wanted?.Next(test, suite, seed)
        : null;

    /// <summary>What is known so far, and what to try next.</summary>
    public SearchReading Read(SuiteLedger suite) => new SearchCourse(candidates, budget, Trial.In(suite, test)).Follow();
}
