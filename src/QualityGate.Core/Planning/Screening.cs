using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;

namespace QualityGate.Core.Planning;

/// <summary>
/// A run of the whole suite under each of a few conditions that provoke, in columns of their own beside those asked for. An order
/// that changes how a test ends is run again, so that tests which are flaky by themselves do not look as if it were the order.
/// </summary>
internal sealed class Screening(RunSettings settings) : RunPlanner
{
    /// <summary>Conditions that the standard profile screens a suite by.</summary>
    internal const int StandardConditions = 7;

    /// <summary>Runs in one order that part a test that depends on it from most that do not.</summary>
    internal const int RunsThatTell = 3;

    private readonly ImmutableArray<ConditionSet> _conditions =
        [.. settings.Screening.Except(settings.Conditions).Take(settings.Profile == Profile.Standard ? StandardConditions : int.MaxValue)];

    public override PlannedRun? Next(Ledger ledger) => settings.Profile == Profile.Quick
        ? null
        : ledger.Suites.Values.Select(Next).FirstOrDefault(run => run is not null);

    private PlannedRun? Next(SuiteLedger suite) => _conditions
        .Select(conditions => (Conditions: conditions, Done: suite.Runs.Count(run => run.Counts && run.Conditions.Equals(conditions))))
        .Where(candidate => candidate.Done == 0 || (candidate.Done < RunsThatTell && candidate.Conditions.HasOrder && Parts(candidate.Conditions, suite)))
        .OrderBy(candidate => candidate.Done)
        .Where(candidate => Allowance.Allows(candidate.Conditions, suite, settings))
        .Select(candidate => new FixedRuns(settings with { Conditions = [candidate.Conditions], Runs = candidate.Done + 1 }).Next(Ledger.Of(suite)))
        .FirstOrDefault(run => run is not null);

    /// <summary>Whether a test always ends in one way in that order, and always in the other in serial runs without it.</summary>
    private bool Parts(ConditionSet conditions, SuiteLedger suite) => suite.Tests.Any(test =>
        test.Under(conditions) is { Trials: > 0 } there
        && settings.Conditions
            .Where(natural => natural.Parallelism == Parallelism.Serial)
            .Select(test.Under)
            .Any(natural => natural is { Trials: > 0 } && IsOpposite(there, natural)));

    private static bool IsOpposite(ConditionTally one, ConditionTally other) =>
        (one.Passed == 0 && other.Failures == 0) || (one.Failures == 0 && other.Passed == 0);
}
