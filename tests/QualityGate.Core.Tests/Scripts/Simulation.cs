using QualityGate.Core.Findings;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Scripts;

/// <summary>
/// A suite of ten classes with five tests each, all of them fast and sound but for those that are told to fail, run as the planner
/// says until it wants no more. Chance is drawn from the seed of each run, so that every course is the same every time.
/// </summary>
internal sealed class Simulation
{
    public static readonly TimeSpan SuiteTime = TimeSpan.FromSeconds(10);

    private const int Classes = 10;
    private const int TestsInAClass = 5;

    private readonly ImmutableDictionary<string, Func<PlannedRun, double>> _flakes;

    private Simulation(ImmutableDictionary<string, Func<PlannedRun, double>> flakes) => _flakes = flakes;

    public static SuiteId Suite { get; } = new("Simulated.csproj", "net10.0");

    public Ledger Ledger { get; private set; } = Ledger.Empty();

    public ImmutableArray<SuiteRun> Runs { get; private set; } = [];

    public SuiteLedger Seen => Ledger.Suites[Suite];

    public IEnumerable<PlannedRun> Probes => Runs.Select(run => run.Planned).Where(planned => planned.Purpose == RunPurpose.Probe);

    /// <summary>Those that are about a class or a test, and not about the suite.</summary>
    public IEnumerable<PlannedRun> Focused => Probes.Where(planned => planned.Tests is TestSelection.Only { Tests.Length: <= TestsInAClass });

    /// <param name="settings">What is asked for.</param>
    /// <param name="most">Runs after which nobody goes on.</param>
    /// <param name="flagged">Tests in which a rule has found something.</param>
    /// <param name="flakes">Tests such as <c>C3.T1</c>, each with the probability that it fails in a run.</param>
    public static Simulation Of(RunSettings settings, int most, ImmutableArray<string> flagged, params ImmutableArray<(string Test, Func<PlannedRun, double> Rate)> flakes) =>
        Of(settings, most, flagged, SuiteHost.Adapter, flakes);

    /// <param name="settings">What is asked for.</param>
    /// <param name="most">Runs after which nobody goes on.</param>
    /// <param name="flagged">Tests in which a rule has found something.</param>
    /// <param name="ingredients">What the code of tests uses; nothing for one that is not named.</param>
    public static Simulation Of(RunSettings settings, int most, ImmutableArray<string> flagged, IReadOnlyDictionary<string, ImmutableArray<Ingredient>> ingredients) =>
        Of(settings, most, flagged, SuiteHost.Adapter, [], [.. Ids().Select(id => new TestIngredients(id.Class, id.Method, ingredients.GetValueOrDefault(id.FullName, [])))]);

    public static Simulation Of(
        RunSettings settings,
        int most,
        ImmutableArray<string> flagged,
        SuiteHost host,
        ImmutableArray<(string Test, Func<PlannedRun, double> Rate)> flakes,
        ImmutableArray<TestIngredients> ingredients = default)
    {
        Simulation simulation = new(flakes.ToImmutableDictionary(flake => flake.Test, flake => flake.Rate));
        simulation.Ledger = Ledger.Empty(new Discovery
        {
            Suite = Suite,
            Platform = TestPlatform.VSTest,
            Host = host,
            Tests = [.. Ids().Select(id => new DiscoveredTest { Id = id, DisplayName = id.FullName })],
        });
        RunPlanner planner = Planners.For(settings, new ProjectScan { Suite = Suite, Files = 1, Findings = [.. flagged.Select(Finding)], Ingredients = ingredients.IsDefault ? [] : ingredients });
        while (simulation.Runs.Length < most && planner.Next(simulation.Ledger) is { } planned)
        {
            // The runner prepares the next run while this one is still going on.
            planner.Next(simulation.Ledger.Expecting(planned));
            simulation.Perform(planned);
        }

        return simulation;
    }

    public static TestId IdOf(string test) => new(Suite, test.Split('.')[0], test.Split('.')[1], $"case-{test}");

    private static IEnumerable<TestId> Ids() => Enumerable.Range(0, Classes)
        .SelectMany(place => Enumerable.Range(0, TestsInAClass).Select(test => IdOf($"C{place}.T{test}")));

    private static StaticFinding Finding(string test) => ScanScript.Finding(IdOf(test).Method) with
    {
        Tests = [new ConcernedTest(IdOf(test).Class, IdOf(test).Method, FindingReach.Test)],
    };

    private void Perform(PlannedRun planned)
    {
        Func<TestId, bool> isAsked = planned.Tests.ToPredicate();
        Random chance = new(planned.Seed);
        ImmutableArray<Observation> seen = [.. Ids().Where(isAsked).Select((id, order) => See(id, order, planned, chance))];
        SuiteRun run = new()
        {
            Planned = planned,
            Completion = Completion.Completed,
            StartedAt = DateTimeOffset.UnixEpoch,
            Duration = SuiteTime * seen.Length / (Classes * TestsInAClass),
            Observations = seen,
        };
        Runs = Runs.Add(run);
        Ledger = Ledger.With(run);
    }

    private Observation See(TestId id, int order, PlannedRun planned, Random chance)
    {
        bool fails = chance.NextDouble() < (_flakes.TryGetValue($"{id.Class}.{id.Method}", out Func<PlannedRun, double>? rate) ? rate(planned) : 0);
        return new Observation
        {
            Test = id,
            DisplayName = id.FullName,
            Outcome = fails ? Outcome.Failed : Outcome.Passed,
            StartOrder = order,
            Duration = SuiteTime / (Classes * TestsInAClass),
            Failure = fails ? Failure.Of("System.Exception", "It failed.", $"   at {id.FullName}()") : null,
        };
    }
}
