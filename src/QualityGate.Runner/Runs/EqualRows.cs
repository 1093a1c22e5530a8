using System.Collections.Immutable;
using QualityGate.Core.Suites;

namespace QualityGate.Runner.Runs;

/// <summary>
/// Rows of one method that look alike, such as <c>[TestCase(1)] [TestCase(1)]</c>, share one id. Which result belongs to
/// which row cannot be known, so they are numbered by their results once all are there: the best is the first. Then a row
/// that always fails beside one that never does is one broken row, in whatever order they ran.
/// </summary>
internal static class EqualRows
{
    /// <summary>The ids that discovery listed more than once, with how often it did.</summary>
    public static ImmutableDictionary<string, int> In(Discovery discovery) => discovery.Tests
        .CountBy(test => test.Id.Row)
        .Where(rows => rows.Value > 1)
        .ToImmutableDictionary(rows => rows.Key, rows => rows.Value);

    /// <summary>Gives each of several cases with one id an ordinal of its own.</summary>
    public static ImmutableArray<DiscoveredTest> Numbered(IEnumerable<DiscoveredTest> tests)
    {
        Dictionary<string, int> seen = [];
        return
        [
            .. tests.Select(test =>
            {
                int ordinal = seen.GetValueOrDefault(test.Id.Row);
                seen[test.Id.Row] = ordinal + 1;
                return test with { Id = test.Id with { Ordinal = ordinal } };
            }),
        ];
    }
}
