using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Histories;

/// <summary>A result of another tool with the test that it is of.</summary>
/// <param name="Id">Its identity, as far as the file and what is known besides give it.</param>
/// <param name="Result">What the file says.</param>
public sealed record ForeignTest(TestId Id, ForeignResult Result)
{
    /// <summary>What people call it.</summary>
    public string DisplayName => Result.DisplayName.Length == 0 ? Id.FullName : Result.DisplayName;

    /// <summary>The results of one suite, each test once, in the order of their identities.</summary>
    /// <param name="results">All of the same suite.</param>
    /// <param name="suite">That suite.</param>
    /// <param name="known">The tests that are known.</param>
    public static ImmutableArray<ForeignTest> Of(IEnumerable<ForeignResult> results, SuiteId suite, KnownNames known) =>
    [
        .. results
            .Select(result => new ForeignTest(known.TestOf(result, suite), result))
            .GroupBy(test => test.Id)
            .SelectMany(Numbered)
            .OrderBy(test => test.Id),
    ];

    // Rows with a key of their own are told apart, the best first, as in our own runs. Rows without one are their method, which is as bad as the worst of them.
    private static IEnumerable<ForeignTest> Numbered(IGrouping<TestId, ForeignTest> same) => same.Key.Row.Length == 0
        ? [same.Aggregate((one, other) => Outcomes.Worse(one.Result.Outcome, other.Result.Outcome) == one.Result.Outcome ? one : other)]
        : same.OrderBy(test => test.Result.Outcome.IsFailure()).Select((test, ordinal) => test with { Id = test.Id with { Ordinal = ordinal } });
}
