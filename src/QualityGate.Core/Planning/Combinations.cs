using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;

namespace QualityGate.Core.Planning;

/// <summary>
/// Takes apart the conditions that shared a run in which a test failed. Which of them it was is found by trying each alone; what
/// is thought of the cause must not decide whether that is asked, because nothing can be thought of it before.
/// </summary>
internal static class Combinations
{
    /// <summary>
    /// Members, each alone, under which nothing was seen of a test that failed where they held together. None once the test has
    /// failed under a member, or where it failed only under single conditions.
    /// </summary>
    public static IEnumerable<ConditionSet> Untried(TestTally test, SuiteLedger suite)
    {
        ImmutableArray<ConditionTally> seen =
            [.. test.Conditions.Concat(FocusedRuns.Of(test.Test, suite).Select(focus => focus.Tally)).Where(tally => tally.Trials > 0)];
        return seen
            .Where(tally => tally.Failures > 0)
            .Select(tally => MembersOf(tally.Conditions))
            .Where(members => members.Length > 1 && !seen.Any(tally => tally.Failures > 0 && members.Contains(tally.Conditions)))
            .SelectMany(members => members)
            .Where(member => !seen.Any(tally => tally.Conditions.Equals(member)))
            .Distinct();
    }

    // What is natural in a set says how its tests run, and so it stays with each member.
    private static ImmutableArray<ConditionSet> MembersOf(ConditionSet conditions)
    {
        ImmutableArray<Condition> natural = [.. conditions.Conditions.Where(condition => condition.Nature == ConditionNature.Natural)];
        return [.. conditions.Conditions.Except(natural).Select(condition => ConditionSet.Of([.. natural, condition]))];
    }
}
