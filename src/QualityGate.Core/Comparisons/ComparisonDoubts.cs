using QualityGate.Core.Audits;
using QualityGate.Core.Baselines;
using QualityGate.Core.Runs;

namespace QualityGate.Core.Comparisons;

/// <summary>Finds what stands against calling the later of two audits not worse.</summary>
internal static class ComparisonDoubts
{
    public static ImmutableArray<ComparisonDoubt> Of(Audit before, Audit after, AuditChanges changes, ImmutableArray<TestChange> tests, int leastRuns)
    {
        int open = tests.Count(test => test.Kind is ChangeKind.FlakyWhereNobodyLooked or ChangeKind.NewlyInconclusive);
        return
        [
            .. IsComplete(after) ? Array.Empty<ComparisonDoubt>() : [new ComparisonDoubt.Incomplete(IsTheEarlier: false)],
            .. IsComplete(before) ? Array.Empty<ComparisonDoubt>() : [new ComparisonDoubt.Incomplete(IsTheEarlier: true)],
            .. after.Numbers.Tests == after.Numbers.Skipped ? [new ComparisonDoubt.NoTests()] : Array.Empty<ComparisonDoubt>(),
            .. changes.NotCompared.Select(suite => new ComparisonDoubt.NotCompared(suite)),
            .. SuitePair.In(before, after).SelectMany(pair => RunsOf(pair, before, after, leastRuns)),
            .. open == 0 ? Array.Empty<ComparisonDoubt>() : [new ComparisonDoubt.OpenTests(open)],
        ];
    }

    // What the earlier audit lacks can only make the later one look worse than it is, but for projects that it could not use at all.
    private static bool IsComplete(Audit audit) => audit.Ending is Ending.Finished or Ending.BudgetSpent && audit.Faults.IsEmpty && audit.Subject.Import is null or { Unread.IsEmpty: true };

    private static IEnumerable<ComparisonDoubt> RunsOf(SuitePair pair, Audit before, Audit after, int leastRuns)
    {
        if (pair.SharedConditions(before.Subject.Settings, after.Subject.Settings).IsEmpty)
            return pair.After.Discovered == 0 && pair.Before.Discovered == 0 ? [] : [new ComparisonDoubt.NothingInCommon(pair.After.Id)];

        return from conditions in NaturalRuns.ConditionsOf(pair.Before, before.Subject.Settings)
               where SuitePair.RunsOf(pair.Before, conditions) > 0
               let runs = pair.After.RunsThatCount(conditions)
               where runs < leastRuns
               select new ComparisonDoubt.TooFewRuns(pair.After.Id, conditions, runs, leastRuns);
    }
}
