using QualityGate.Core.Ledgers;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Audits;

/// <summary>A program whose processes outlived the tests that started them.</summary>
/// <param name="Process">Name of the program.</param>
/// <param name="Test">The test that starts it; null when that is not known.</param>
/// <param name="Runs">Numbers of the runs in which it was left behind, ascending.</param>
public sealed record LeftBehind(string Process, TestId? Test, ImmutableArray<int> Runs)
{
    /// <summary>
    /// News of a test's start may come late, so the test that seems to be running may be its neighbour: it is named when two runs
    /// agree, whose orders differ or whose tests do not.
    /// </summary>
    private const int RunsThatProve = 2;

    internal static ImmutableArray<LeftBehind> In(ImmutableArray<RunSummary> runs)
    {
        HashSet<(string, TestId?)> proved =
        [
            .. runs
                .SelectMany(run => run.Leftovers.Distinct())
                .CountBy(leftover => (leftover.Process, leftover.Test))
                .Where(seen => seen.Value >= RunsThatProve)
                .Select(seen => seen.Key),
        ];
        return
        [
            .. runs
                .SelectMany(run => run.Leftovers.Select(leftover => (leftover.Process, Test: proved.Contains((leftover.Process, leftover.Test)) ? leftover.Test : null, run.Number)))
                .GroupBy(seen => (seen.Process, seen.Test), seen => seen.Number)
                .Select(seen => new LeftBehind(seen.Key.Process, seen.Key.Test, [.. seen.Distinct().Order()]))
                .OrderBy(left => left.Process, StringComparer.Ordinal)
                .ThenBy(left => left.Test),
        ];
    }
}
