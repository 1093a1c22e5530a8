using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;

namespace QualityGate.Core.Planning;

/// <summary>
/// A run of the whole suite under each of a few conditions that provoke, in columns of their own beside those asked for. Orders are
/// tried in one run each: first the reverse of the framework's own, then two that are each other's reverse; and two more where an
/// order seems to change how a test ends, because each further order leaves half as many tests that may be to blame.
/// </summary>
internal sealed class Screening(RunSettings settings) : RunPlanner
{
    /// <summary>Conditions beside the orders that the standard profile screens a suite by.</summary>
    internal const int StandardConditions = 5;

    /// <summary>Runs in different orders after which another one shows little more.</summary>
    internal const int Shuffles = 2;

    /// <summary>The same where there are tests whose polluters are to be told.</summary>
    internal const int ShufflesThatTell = 4;

    private readonly ImmutableArray<ConditionSet> _conditions = OfProfile(settings);

    public override PlannedRun? Next(Ledger ledger) => settings.Profile == Profile.Quick
        ? null
        : ledger.Suites.Values.Select(Next).FirstOrDefault(run => run is not null);

    private PlannedRun? Next(SuiteLedger suite) => _conditions
        .Select(conditions => (Conditions: conditions, Done: suite.Runs.Count(run => run.Counts && run.Conditions.Equals(conditions))))
        .Where(candidate => candidate.Done < RunsOf(candidate.Conditions, candidate.Done, suite))
        .OrderBy(candidate => candidate.Done)
        .Where(candidate => Allowance.Allows(candidate.Conditions, suite, settings))
        .Select(candidate => new FixedRuns(settings with { Conditions = [candidate.Conditions], Runs = candidate.Done + 1 }).Next(Ledger.Of(suite)))
        .FirstOrDefault(run => run is not null);

    private static int RunsOf(ConditionSet conditions, int done, SuiteLedger suite) =>
        conditions.Ordering != Ordering.Shuffled || conditions.Calls != Calls.Once ? 1
        : done >= Shuffles && OrderCandidates.In(suite, []).Any(candidate => candidate is { HasFailedInOrder: true, IsContradicted: false }) ? ShufflesThatTell
        : Shuffles;

    private static ImmutableArray<ConditionSet> OfProfile(RunSettings settings)
    {
        ImmutableArray<ConditionSet> all = [.. settings.Screening.Except(settings.Conditions)];
        HashSet<ConditionSet> wanted =
        [
            .. all.Where(conditions => conditions.HasOrder),
            .. all.Where(conditions => !conditions.HasOrder).Take(settings.Profile == Profile.Standard ? StandardConditions : int.MaxValue),
        ];
        return [.. all.Where(wanted.Contains)];
    }
}
