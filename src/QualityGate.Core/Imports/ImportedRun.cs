using QualityGate.Core.Conditions;
using QualityGate.Core.Histories;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Imports;

/// <summary>
/// One run of a suite, as CI made it: one file, or several that lie together and have no test in common, as tools write them that make a
/// file for each class.
/// </summary>
internal sealed record ImportedRun
{
    private static readonly ConditionSet AsCiRanThem = ConditionSet.Of(AsConfiguredCondition.Instance);

    public required SuiteId Suite { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required TimeSpan Duration { get; init; }

    /// <summary>Each test once.</summary>
    public required ImmutableArray<ImportedTest> Tests { get; init; }

    /// <summary>How often the test was tried that was tried most often; at least 1.</summary>
    public int Attempts => Tests.Max(test => test.Test.Result.Attempts);

    /// <summary>The run, and behind it one for each further attempt, which is about the tests only that were tried so often.</summary>
    /// <param name="first">Number of the first of them.</param>
    public ImmutableArray<SuiteRun> ToSuiteRuns(int first) => [.. Enumerable.Range(0, Attempts).Select(attempt => ToSuiteRun(first + attempt, attempt))];

    private SuiteRun ToSuiteRun(int number, int attempt)
    {
        ImmutableArray<Observation> seen = [.. Tests.Select(test => ForeignObservations.Of(test.Test, attempt)).OfType<Observation>()];
        return new SuiteRun
        {
            Planned = new PlannedRun
            {
                Number = number,
                Suite = Suite,
                Conditions = AsCiRanThem,
                // Of a test that a file does not hold it says nothing: it need not have been there, or not been asked for.
                Tests = new TestSelection.Only([.. seen.Select(observation => observation.Test)]),
                Seed = 0,
            },
            Completion = Completion.Completed,
            StartedAt = StartedAt,
            Duration = attempt == 0 ? Duration : TimeSpan.Zero,
            Observations = seen,
        };
    }
}
