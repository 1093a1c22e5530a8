using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Planning;

/// <summary>
/// Tests that have hung or killed their process so often that the others shall not suffer from them any longer. Each is tried once
/// more alone; then enough is known of it.
/// </summary>
internal static class LeftOutTests
{
    private const int DisruptionsAllowed = 1;

    /// <summary>The discovered tests that a run under these conditions is asked for.</summary>
    public static ImmutableArray<DiscoveredTest> Remaining(SuiteLedger suite, ConditionSet conditions)
    {
        HashSet<TestId> absent = [.. suite.Tests.Where(test => IsLeftOut(test, conditions)).Select(test => test.Test.Case)];
        return absent.Count == 0
            ? suite.Discovery.Tests
            : [.. suite.Discovery.Tests.Where(test => !absent.Contains(test.Id) && !absent.Contains(test.Id.WholeMethod))];
    }

    /// <summary>The next of those that the others were run without and that has not been tried alone yet; null when there is none.</summary>
    /// <param name="suite">The suite.</param>
    /// <param name="column">Place of the column in question among the suite's.</param>
    public static TestId? DueAlone(SuiteLedger suite, int column)
    {
        Func<int, Outcome> letter = suite.LettersOf(column);
        return Enumerable.Range(0, suite.Tests.Length)
            .Where(place => letter(place) == Outcome.LeftOut && IsDueAlone(suite.Tests[place], suite.Columns[column].Conditions))
            .Select(place => suite.Tests[place].Test.Case)
            .FirstOrDefault();
    }

    /// <summary>The same when no other test is left to be run.</summary>
    public static TestId? DueAlone(SuiteLedger suite, ConditionSet conditions) => suite.Tests
        .FirstOrDefault(test => IsDueAlone(test, conditions))?.Test.Case;

    private static bool IsDueAlone(TestTally test, ConditionSet conditions) => !test.WasTriedAlone && IsLeftOut(test, conditions);

    // Where it does no harm it goes on being run: that it passes serially and hangs in parallel is worth knowing.
    private static bool IsLeftOut(TestTally test, ConditionSet conditions) =>
        test.Disruptions > DisruptionsAllowed && test.Under(conditions)?.Disruptions > 0;
}
