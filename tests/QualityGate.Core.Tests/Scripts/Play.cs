using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Scripts;

/// <summary>
/// A suite whose tests behave as told, run as the planner says, until it wants no more. Under <see cref="Under.Parallel"/> three
/// tests are in flight at once. It charges whom the runner would: the author of a visible deed, or who was there alone.
/// </summary>
internal sealed class Play
{
    private const int Abreast = 3;
    private const int MostRuns = 2_000;

    private readonly ImmutableArray<Actor> _actors;

    private Play(ImmutableArray<Actor> actors) => _actors = actors;

    public SuiteId Suite { get; } = new("Play.csproj", "net10.0");

    public Ledger Ledger { get; private set; } = Ledger.Empty();

    public ImmutableArray<SuiteRun> Runs { get; private set; } = [];

    public SuiteLedger Seen => Ledger.Suites[Suite];

    /// <summary><c>"A:P Shop/B:x"</c>, run so many times under each condition.</summary>
    public static Play Of(string actors, int runs, params ImmutableArray<Core.Conditions.ConditionSet> conditions) => Of(
        [.. actors.Split(' ').Select(actor => new Actor(actor.Split(':')[0], actor.Split(':')[1][0]))],
        runs,
        conditions);

    public static Play Of(ImmutableArray<Actor> actors, int runs, ImmutableArray<Core.Conditions.ConditionSet> conditions)
    {
        Play play = new(actors);
        play.Ledger = Ledger.Empty(new Discovery
        {
            Suite = play.Suite,
            Platform = TestPlatform.VSTest,
            Tests = [.. actors.Select(actor => new DiscoveredTest { Id = play.IdOf(actor), DisplayName = actor.Name })],
        });
        RunPlanner planner = Planners.For(new RunSettings { Runs = runs, Conditions = conditions, Seed = 1 });
        while (planner.Next(play.Ledger) is { } planned)
        {
            Assert.True(play.Runs.Length < MostRuns, "The plan has no end.");
            play.Perform(planned);
        }

        return play;
    }

    public string StripOf(string name, Core.Conditions.ConditionSet conditions) => string.Concat(
        Seen.Find(IdOf(_actors.Single(actor => actor.Name == name)))!.Under(conditions)!.Strip.Select(outcome => outcome.ToLetter()));

    /// <summary>The tests that each run was asked for, and the number of the run that it continues.</summary>
    public IEnumerable<string> Programme => Runs.Select(run =>
        $"{string.Concat(_actors.Where(actor => run.Planned.Tests.ToPredicate()(IdOf(actor))).Select(actor => actor.Name))}{(run.Planned.Continues is { } number ? $" for {number}" : "")}");

    /// <summary>For whoever looks for a counterexample.</summary>
    public override string ToString() => $"{string.Join(' ', _actors.Select(actor => $"{actor.Name}:{actor.Deed}"))}\n{string.Join('\n', Programme)}\n"
        + string.Join('\n', Seen.Tests.Select(test => $"{test.Test.Method} {string.Join(' ', test.Conditions.Select(tally => string.Concat(tally.Strip.Select(outcome => outcome.ToLetter()))))}"));

    private TestId IdOf(Actor actor) => new(Suite, actor.Name.Contains('/') ? actor.Name.Split('/')[0] : "Play", actor.Name, $"case-{actor.Name}");

    private void Perform(PlannedRun planned)
    {
        Func<TestId, bool> isAsked = planned.Tests.ToPredicate();
        ImmutableArray<Actor> asked = [.. _actors.Where(actor => isAsked(IdOf(actor)))];
        SuiteRun run = Act(planned, asked);
        Runs = Runs.Add(run);
        Ledger = Ledger.With(run);
    }

    private SuiteRun Act(PlannedRun planned, ImmutableArray<Actor> asked)
    {
        int abreast = planned.Conditions.Equals(Under.Parallel) ? Abreast : 1;
        List<Observation> seen = [];
        foreach (Actor[] together in asked.Where(actor => actor.Deed != 'v').Chunk(abreast))
        {
            if (together.FirstOrDefault(actor => actor.Deed is 'H' or 'C' or 'x' or 'k' or 's') is { } fatal)
                return Die(planned, asked, fatal, [.. together], seen);

            seen.AddRange(together.Select(actor => See(actor, actor.Deed switch
            {
                'b' => 'P',
                'n' => asked[0] == _actors[0] ? 'P' : 'F',
                var deed => deed,
            })));
            if (together.Any(actor => actor.Deed == 'b') && asked.SkipWhile(actor => actor != together[^1]).ElementAtOrDefault(1) is { } next)
                return Cut(planned, seen, [next]);
        }

        return Ended(planned, Completion.Completed, seen, []);
    }

    private SuiteRun Die(PlannedRun planned, ImmutableArray<Actor> asked, Actor fatal, ImmutableArray<Actor> together, List<Observation> seen)
    {
        bool isAlone = asked.Length == 1;
        bool isOneClass = asked.Select(actor => IdOf(actor).Class).Distinct().Count() == 1;
        return fatal.Deed switch
        {
            'x' or 'k' when isAlone => Cut(planned, [See(fatal, 'C')], []),
            'x' => Cut(planned, seen, together),
            'k' when seen.Count == 0 => Cut(planned, seen, []),
            'k' => Cut(planned, seen[..^1], [_actors.Single(actor => IdOf(actor) == seen[^1].Test)]),
            's' when isOneClass => Cut(planned, [.. seen, .. asked.Where(actor => !seen.Exists(one => one.Test == IdOf(actor))).Select(actor => See(actor, 'C'))], []),
            's' => Cut(planned, seen, []),
            _ => Cut(planned, [.. seen, See(fatal, fatal.Deed)], together.Remove(fatal)),
        };
    }

    private SuiteRun Cut(PlannedRun planned, IEnumerable<Observation> seen, ImmutableArray<Actor> inFlight) =>
        Ended(planned, Completion.Crashed, seen, inFlight);

    private SuiteRun Ended(PlannedRun planned, Completion completion, IEnumerable<Observation> seen, ImmutableArray<Actor> inFlight) => new()
    {
        Planned = planned,
        Completion = completion,
        StartedAt = DateTimeOffset.UnixEpoch,
        Duration = TimeSpan.FromSeconds(1),
        Observations = [.. seen],
        InFlight = [.. inFlight.Select(IdOf)],
    };

    private Observation See(Actor actor, char letter)
    {
        Outcome outcome = Outcomes.FromLetter(letter);
        return new Observation
        {
            Test = IdOf(actor),
            DisplayName = actor.Name,
            Outcome = outcome,
            Failure = outcome.IsFailure() ? Failure.Of("System.Exception", actor.Name, $"   at Play.{actor.Name}()") : null,
        };
    }
}
