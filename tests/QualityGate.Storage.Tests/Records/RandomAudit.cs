using QualityGate.Core.Conditions;
using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Storage.Tests.Records;

/// <summary>An audit that a seed makes up: several suites at once, hostile texts, rows nobody discovered, runs that never end.</summary>
internal sealed class RandomAudit
{
    private static readonly ImmutableArray<string> Texts =
    [
        "", "plain", "Ärger İı", "\"quoted\" \\ /", "\0\u0001\u001b[31m\u007f", "one\ntwo\r\nthree\ttab", "\u2028\u2029\u0085",
        "\U0001F600 \U0001F3F3\uFE0F\u200D\U0001F308", "\uFFFD\uFEFF\u202E", "<b>&|`@ ::error:: ##vso[", "'", new('x', 3_000),
    ];

    private static readonly ImmutableArray<ConditionSet> Conditions =
        [ConditionSet.Of(SerialCondition.Instance), ConditionSet.Of(ParallelCondition.Instance)];

    private readonly int _seed;
    private readonly Random _random;

    public RandomAudit(int seed)
    {
        _seed = seed;
        _random = new Random(seed);
        Events = [.. Shuffled()];
    }

    /// <summary>Those of different suites are shuffled into each other.</summary>
    public ImmutableArray<RunEvent> Events { get; }

    public override string ToString() => $"the random audit of seed {_seed}";

    private IEnumerable<RunEvent> Shuffled()
    {
        List<Queue<RunEvent>> strands = [.. Enumerable.Range(0, 1 + _random.Next(3)).Select(suite => new Queue<RunEvent>(SuiteEvents(suite)))];
        strands.Add(new Queue<RunEvent>(Enumerable.Range(0, _random.Next(3)).Select(_ => Fault())));
        while (strands.Where(strand => strand.Count > 0).ToList() is { Count: > 0 } left)
            yield return Pick(left).Dequeue();
    }

    private IEnumerable<RunEvent> SuiteEvents(int number)
    {
        SuiteId suite = new($"tests/{number}/{Text()}.csproj", Pick(["net10.0", ""]));
        ImmutableArray<DiscoveredTest> tests = [.. Enumerable.Range(0, _random.Next(6)).Select(_ => Discovered(suite))];
        yield return new RunEvent.SuiteDiscovered(new Discovery
        {
            Suite = suite,
            Platform = TestPlatform.VSTest,
            Host = SuiteHost.Adapter,
            Build = Pick([null, Text()]),
            Tests = tests,
            Parallelism = Pick(Enum.GetValues<DeclaredParallelism>()),
            SideBySide = Pick(Enum.GetValues<SideBySide>()),
            Selection = Selection(tests),
            FilteredOut = _random.Next(3),
            InOtherShards = _random.Next(2),
            Change = Pick([null, new SuiteChange { Scope = Pick(Enum.GetValues<ChangeScope>()), Reason = Pick<ChangeReason?>([null, ChangeReason.NoProject]), Files = Some(Text), FileCount = _random.Next(9), Selected = _random.Next(9), Tests = _random.Next(9) }]),
            SetAside = Some(() => Discovered(suite)),
            Errors = Some(Text),
        });

        if (_random.Next(2) == 0)
            yield return new RunEvent.ProjectScanned(Scan(suite));

        int runs = _random.Next(7);
        List<PlannedRun> shown = [];
        for (int run = 1; run <= runs; run++)
        {
            PlannedRun planned = new() { Number = run, Suite = suite, Conditions = Pick(Conditions), Tests = Selection(tests), Seed = _random.Next() };
            if (shown.Count > 0 && _random.Next(3) == 0)
                planned = Continuing(Pick(shown), run, tests);
            ImmutableArray<Observation> seen = [.. Enumerable.Range(0, _random.Next(8)).Select(order => Observed(suite, tests, order)).DistinctBy(observation => observation.Test)];
            yield return new RunEvent.RunStarted(planned, At());
            foreach (Observation observation in ReportsOf(seen))
                yield return new RunEvent.TestObserved(planned, observation);
            if (run == runs && _random.Next(4) == 0)
                yield break;

            SuiteRun ended = Ended(planned, tests, seen);
            if (planned.Continues is null && !ended.Completion.IsLost())
                shown.Add(planned);
            yield return new RunEvent.RunEnded(ended);
        }
    }

    /// <summary>Some are first reported as skipped, and once more when all were.</summary>
    private IEnumerable<Observation> ReportsOf(ImmutableArray<Observation> seen)
    {
        ImmutableHashSet<Observation> late = [.. seen.Where(_ => _random.Next(5) == 0)];
        return seen
            .Select(observation => late.Contains(observation) ? observation with { Outcome = Outcome.Skipped, Failure = null } : observation)
            .Concat(seen.Where(late.Contains));
    }

    private PlannedRun Continuing(PlannedRun begun, int run, ImmutableArray<DiscoveredTest> tests) =>
        begun with { Number = run, Tests = Selection(tests), Seed = _random.Next(), Continues = begun.Number };

    private SuiteRun Ended(PlannedRun planned, ImmutableArray<DiscoveredTest> tests, ImmutableArray<Observation> seen) => new()
    {
        Planned = planned,
        Completion = Pick([Completion.Completed, Completion.Crashed, Completion.TimedOut, Completion.Voided, Completion.Cancelled]),
        Reason = Pick([null, Text()]),
        StartedAt = At(),
        Duration = Span(),
        Observations = seen,
        InFlight = [.. tests.Where(_ => _random.Next(5) == 0).Select(test => test.Id), .. Some(() => Id(planned.Suite))],
        Leftovers = Some(() => new Leftover(Text(), Pick([null, Id(planned.Suite)]))),
        Errors = Some(Text),
    };

    private DiscoveredTest Discovered(SuiteId suite) => new()
    {
        Id = Id(suite),
        DisplayName = Text(),
        Location = Pick([null, new SourceLocation(Text(), 1 + _random.Next(900))]),
        Traits = Some(() => new Trait(Text(), Text())),
        SkipReason = Pick([null, Text()]),
        Age = Pick(Enum.GetValues<CodeAge>()),
    };

    private Observation Observed(SuiteId suite, ImmutableArray<DiscoveredTest> tests, int order)
    {
        Outcome outcome = Pick(Enum.GetValues<Outcome>());
        TestId test = tests.IsEmpty || _random.Next(4) == 0 ? Id(suite) : Pick(tests).Id;
        return new Observation
        {
            Test = test with { Ordinal = _random.Next(2) },
            DisplayName = tests.FirstOrDefault(known => known.Id == test)?.DisplayName ?? Text(),
            Outcome = outcome,
            EarlierCalls = _random.Next(2),
            StartOrder = Pick([-1, order]),
            StartedAfter = Span(),
            Duration = Span(),
            Failure = outcome.IsFailure() ? Failure.Of(Text(), Text(), Text()) : null,
            SkipReason = outcome == Outcome.Skipped ? Text() : null,
            Output = Pick([null, Text()]),
        };
    }

    private ProjectScan Scan(SuiteId suite) => new()
    {
        Suite = suite,
        IsProduct = _random.Next(2) == 0,
        Files = _random.Next(900),
        Findings = Some(() => new StaticFinding
        {
            Rule = Text(),
            Title = Text(),
            Cause = Pick(Enum.GetValues<RootCause>()),
            Severity = Pick(Enum.GetValues<FindingSeverity>()),
            Confidence = Pick(Enum.GetValues<FindingConfidence>()),
            Message = Text(),
            Location = new SourceLocation(Text(), 1 + _random.Next(900)),
            Column = _random.Next(90),
            EndColumn = _random.Next(90),
            Beside = Some(() => new SourceLocation(Text(), 1 + _random.Next(900))),
            Link = Pick([null, Text()]),
            Frame = Pick([null, new CodeFrame(1 + _random.Next(900), Some(Text))]),
            Repair = Pick([null, new CodeRepair(Text(), Text())]),
            Tests = Some(() => new ConcernedTest(Text(), Text(), Pick(Enum.GetValues<FindingReach>()))),
        }),
        Markers = Some(() => new FlakyMarker { Test = Id(suite), Kind = Pick(Enum.GetValues<MarkerKind>()), Text = Text(), Location = Pick([null, new SourceLocation(Text(), 1)]) }),
        Ingredients = Some(() => new TestIngredients(Text(), Text(), Some(() => Pick(Enum.GetValues<Ingredient>())))),
        Gaps = Some(() => new ScanGap(Pick(Enum.GetValues<ScanGapKind>()), Text(), Some(Text))),
    };

    private RunEvent.FaultFound Fault() => new(new Fault
    {
        Kind = Pick(Enum.GetValues<FaultKind>()),
        Subject = Pick([null, Text()]),
        Message = Text(),
        Details = Some(Text),
    });

    private TestSelection Selection(ImmutableArray<DiscoveredTest> tests) => _random.Next(2) == 0
        ? new TestSelection.Everything()
        : new TestSelection.Only([.. tests.Select(test => Pick([test.Id, test.Id.WholeMethod, Id(test.Id.Suite)]))]);

    private TestId Id(SuiteId suite) => new(suite, $"Class{_random.Next(2)}", $"Method{_random.Next(3)}{Text()}", Pick(["", "row", Text()]));

    private string Text() => Pick(Texts) + (_random.Next(8) == 0 ? Pick(Texts) : "");

    private TimeSpan Span() => Pick([TimeSpan.Zero, TimeSpan.FromTicks(_random.Next()), TimeSpan.FromTicks(_random.NextInt64(TimeSpan.TicksPerDay))]);

    private DateTimeOffset At() => new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.FromHours(_random.Next(-12, 14))).AddTicks(_random.NextInt64(TimeSpan.TicksPerDay));

    private ImmutableArray<T> Some<T>(Func<T> one) => [.. Enumerable.Range(0, Pick([0, 0, 1, 3])).Select(_ => one())];

    private T Pick<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];
}
