using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Ledgers;

/// <summary>A run that was made to answer one question, and what it showed. Verdicts cite it by its number; it is in no rate.</summary>
public sealed record Probe
{
    public required PlannedRun Planned { get; init; }

    public required Completion Completion { get; init; }

    /// <summary>What was seen of the first call of each test, in the order of starts; empty when the run was lost.</summary>
    public required ImmutableArray<Observation> Seen
    {
        get;
        init => (field, _byMethod) = (value, value.ToLookup(seen => seen.Test.WholeMethod));
    }

    /// <summary>What was seen of further calls, likewise; empty where there were none.</summary>
    public ImmutableArray<Observation> SeenAgain { get; init; } = [];

    public required TimeSpan Duration { get; init; }

    // Every test of a large suite asks for its own few.
    private readonly ILookup<TestId, Observation> _byMethod = Enumerable.Empty<Observation>().ToLookup(seen => seen.Test);

    public int Number => Planned.Number;

    /// <summary>What was seen of a test, or of all rows of a method.</summary>
    public IEnumerable<Observation> SeenOf(TestId test) => test == test.WholeMethod
        ? _byMethod[test]
        : _byMethod[test.WholeMethod].Where(seen => seen.Test == test);

    public static Probe Of(SuiteRun run) => new()
    {
        Planned = run.Planned,
        Completion = run.Completion,
        Duration = run.Duration,
        Seen = SeenIn(run, seen => seen.EarlierCalls == 0),
        SeenAgain = SeenIn(run, seen => seen.EarlierCalls > 0),
    };

    private static ImmutableArray<Observation> SeenIn(SuiteRun run, Func<Observation, bool> isMeant) => run.Completion.IsLost() ? [] :
    [
        .. run.Observations
            .Where(observation => observation.Outcome.IsSeen() && isMeant(observation))
            .OrderBy(observation => observation.StartOrder),
    ];
}
