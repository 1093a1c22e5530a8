using QualityGate.Core.Audits;
using QualityGate.Core.Gates;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Merges;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Shards;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Scripts;

/// <summary>
/// A suite of eight classes with three tests each, run as the planner says, whole or in parts. How a test ends is drawn from the seed of
/// the run and its own place, so that a run shows the same wherever it is made and whatever else it shows.
/// </summary>
internal sealed record ShardScript
{
    public static SuiteId Id { get; } = new("tests/Shop.csproj", "net10.0");

    public RunSettings Settings { get; init; } = new() { Runs = 6, Conditions = [Under.Serial, Under.Parallel], Seed = 11 };

    /// <summary>Ends a run otherwise than completed; given by its number.</summary>
    public Func<PlannedRun, Completion> Ending { get; init; } = _ => Completion.Completed;

    /// <summary>A test that takes its process with it in these runs.</summary>
    public Func<PlannedRun, bool> Crashes { get; init; } = _ => false;

    public Discovery Discovery { get; init; } = new()
    {
        Suite = Id,
        Platform = TestPlatform.VSTest,
        Host = SuiteHost.Adapter,
        Build = "b",
        Tests = [.. Ids().Select(id => new DiscoveredTest { Id = id, DisplayName = id.FullName })],
    };

    /// <summary>The audit that is made in one piece.</summary>
    public Audit Whole() => AuditOf(Settings, [], Perform(Settings, Discovery), Discovery);

    public ImmutableArray<ShardRecord> Parts(int total, ShardSplit split = ShardSplit.Iterations) =>
        [.. Enumerable.Range(1, total).Select(index => Part(new Shard(index, total, split)))];

    public ShardRecord Part(Shard shard)
    {
        RunSettings settings = Settings with { Shard = shard };
        Discovery share = ShardShare.Of(Discovery, shard);
        return new ShardRecord
        {
            Place = $"shards/{shard.Index}",
            Subject = SubjectOf(settings) with { StartedAt = DateTimeOffset.UnixEpoch.AddHours(10 - shard.Index), Machine = new Machine("Linux", "X64", shard.Index, "10") },
            Policy = new GatePolicy { MinRuns = settings.Runs },
            Configuration = ImmutableSortedDictionary<string, string>.Empty.Add("settings.runs", $"{settings.Runs}"),
            Suites = [share],
            Runs = Perform(settings, share),
            Ending = Core.Runs.Ending.Finished,
        };
    }

    /// <summary>The audit of what was merged, as a reader of its record makes it.</summary>
    public static Audit AuditOf(MergedRecord merged)
    {
        Discovery discovery = merged.Events.OfType<RunEvent.SuiteDiscovered>().Single().Discovery;
        return AuditOf(merged.Subject.Settings, merged.Subject.Parts, [.. merged.Events.OfType<RunEvent.RunEnded>().Select(ended => ended.Run)], discovery);
    }

    /// <summary>All that two audits of the same thing must have in common, as text.</summary>
    public static string Essence(Audit audit) => string.Join('\n', audit.Suites.SelectMany(suite => (IEnumerable<string>)
    [
        $"{suite.Id}: {suite.Discovered} tests, {suite.FilteredOut} filtered out",
        .. suite.Runs.Select(run => $"run {run.Number} {run.Conditions} {run.Seed} {run.Completion} {run.Observed} {run.Failures} {run.Missing} {run.Continues}"),
        .. suite.Tests.Select(test => $"{test.Id} {test.Verdict.GetType().Name} {string.Join(' ', test.Results.Select(result => $"{result.Conditions} {result.Strip} {string.Join(',', result.FailedIn)} {string.Join(',', result.Signatures.Select(signature => $"{signature.FirstRun}x{signature.Count}"))}"))}"),
    ]));

    private static Audit AuditOf(RunSettings settings, ImmutableArray<AuditPart> parts, ImmutableArray<SuiteRun> runs, Discovery discovery)
    {
        Ledger ledger = runs.Aggregate(Ledger.Empty(discovery), (ledger, run) => ledger.With(run));
        return Auditor.Examine(SubjectOf(settings) with { Parts = parts }, ledger, [], [], Core.Runs.Ending.Finished);
    }

    private static AuditSubject SubjectOf(RunSettings settings) => new()
    {
        Target = "tests",
        ToolVersion = "1",
        Commit = "c0ffee",
        RunKey = settings.Shard is null ? null : "run 1",
        StartedAt = DateTimeOffset.UnixEpoch,
        Machine = new Machine("Linux", "X64", 2, "10"),
        Settings = settings,
    };

    private ImmutableArray<SuiteRun> Perform(RunSettings settings, Discovery discovery)
    {
        RunPlanner planner = Planners.For(settings);
        Ledger ledger = Ledger.Empty(discovery);
        ImmutableArray<SuiteRun> runs = [];
        while (planner.Next(ledger) is { } planned)
        {
            SuiteRun run = Perform(planned, discovery);
            runs = runs.Add(run);
            ledger = ledger.With(run);
        }

        return runs;
    }

    private SuiteRun Perform(PlannedRun planned, Discovery discovery)
    {
        Func<TestId, bool> isAsked = planned.Tests.ToPredicate();
        ImmutableArray<Observation> seen = [.. Ids().Index().Where(test => discovery.Tests.Any(known => known.Id == test.Item) && isAsked(test.Item)).Select(test => See(test.Item, test.Index, planned))];
        int crash = seen.IndexOf(seen.FirstOrDefault(observation => observation.Outcome == Outcome.Crashed)!);
        Completion completion = crash >= 0 ? Completion.Crashed : Ending(planned);
        return new SuiteRun
        {
            Planned = planned,
            Completion = completion,
            StartedAt = DateTimeOffset.UnixEpoch,
            Duration = TimeSpan.FromSeconds(seen.Length),
            Observations = completion == Completion.Voided ? [] : crash >= 0 ? seen[..(crash + 1)] : seen,
        };
    }

    private Observation See(TestId id, int place, PlannedRun planned)
    {
        Outcome outcome = id is { Class: "C3", Method: "T1" } && Crashes(planned) ? Outcome.Crashed : Draw(id, place, planned);
        return new Observation
        {
            Test = id,
            DisplayName = id.FullName,
            Outcome = outcome,
            StartOrder = place,
            Duration = TimeSpan.FromSeconds(1),
            Failure = outcome.IsFailure() ? Failure.Of("System.Exception", $"It failed at {id.Method}.", $"   at {id.FullName}()") : null,
        };
    }

    // A flaky one in every class, one that is always broken, and one that fails in parallel only.
    private static Outcome Draw(TestId id, int place, PlannedRun planned) => (id.Class, id.Method) switch
    {
        ("C5", "T2") => Outcome.Failed,
        ("C6", "T2") when planned.Conditions.Equals(Under.Parallel) => Outcome.Failed,
        (_, "T0") when new Random(unchecked((planned.Seed * 31) + place)).NextDouble() < 0.4 => Outcome.Failed,
        _ => Outcome.Passed,
    };

    private static IEnumerable<TestId> Ids() => Enumerable.Range(0, 8)
        .SelectMany(type => Enumerable.Range(0, 3).Select(test => new TestId(Id, $"C{type}", $"T{test}", "row")));
}
