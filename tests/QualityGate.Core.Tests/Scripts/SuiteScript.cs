using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Tests.Scripts;

/// <summary>
/// A suite and its runs, written so that a test reads at a glance and folded the way the product folds them:
/// <c>SuiteScript.Of("A", "B[row]").Run(Under.Serial, "A:P B[row]:F")</c>.
/// </summary>
internal sealed record SuiteScript
{
    private const string Class = "Shop.OrderTests";

    public SuiteId Id { get; private init; } = new("tests/Shop.Tests/Shop.Tests.csproj", "net10.0");

    public ImmutableArray<DiscoveredTest> Tests { get; private init; } = [];

    public ImmutableArray<SuiteRun> Runs { get; private init; } = [];

    public ImmutableArray<string> DiscoveryErrors { get; private init; } = [];

    public int FilteredOut { get; private init; }

    public DeclaredParallelism Parallelism { get; private init; }

    public SuiteHost Host { get; init; } = SuiteHost.Adapter;

    private ImmutableDictionary<string, Failure> Failures { get; init; } = ImmutableDictionary<string, Failure>.Empty;

    public Discovery Discovery => new()
    {
        Suite = Id,
        Platform = TestPlatform.VSTest,
        Host = Host,
        Parallelism = Parallelism,
        Tests = Tests,
        Errors = DiscoveryErrors,
        FilteredOut = FilteredOut,
    };

    public Ledger Ledger => Runs.Aggregate(Ledger.Empty(Discovery), (ledger, run) => ledger.With(run));

    public SuiteLedger Suite => Ledger.Suites[Id];

    public static SuiteScript Of(params IEnumerable<string> tests) => tests.Aggregate(new SuiteScript(), (script, test) => script.With(test));

    public SuiteScript Named(string project) => this with
    {
        Id = Id with { Project = project },
        Tests = [.. Tests.Select(test => test with { Id = test.Id with { Suite = Id with { Project = project } } })],
    };

    public SuiteScript With(string test, Func<DiscoveredTest, DiscoveredTest>? details = null)
    {
        DiscoveredTest discovered = new() { Id = IdOf(test), DisplayName = $"{Class}.{test}" };
        return this with { Tests = Tests.Add(details?.Invoke(discovered) ?? discovered) };
    }

    public SuiteScript WithDiscoveryError(string error) => this with { DiscoveryErrors = DiscoveryErrors.Add(error) };

    public SuiteScript ThatDeclares(DeclaredParallelism parallelism) => this with { Parallelism = parallelism };

    public SuiteScript WithFilteredOut(int tests) => this with { FilteredOut = tests };

    /// <summary>From here on <c>A:F=name</c> fails in this way.</summary>
    public SuiteScript Where(string name, Failure failure) => this with { Failures = Failures.SetItem(name, failure) };

    /// <summary>One run. <c>A:P B:F=name</c>: a letter of <see cref="Outcomes.ToLetter"/> for each test seen, and how it failed.</summary>
    public SuiteScript Run(ConditionSet conditions, string results, Completion completion = Completion.Completed, params ImmutableArray<string> errors) => this with
    {
        Runs = Runs.Add(new SuiteRun
        {
            Planned = new PlannedRun { Number = Runs.Length + 1, Suite = Id, Conditions = conditions, Seed = Runs.Length },
            Completion = completion,
            StartedAt = DateTimeOffset.UnixEpoch,
            Duration = TimeSpan.FromSeconds(1),
            Observations = [.. results.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Observe)],
            Errors = errors,
        }),
    };

    /// <summary>In the last run, these were called once more behind themselves.</summary>
    public SuiteScript Again(string results) => this with { Runs = Runs.SetItem(Runs.Length - 1, CalledAgain(Runs[^1], results)) };

    /// <summary>The same in every run.</summary>
    public SuiteScript EachAgain(string results) => this with { Runs = [.. Runs.Select(run => CalledAgain(run, results))] };

    /// <summary>A run in which all is well, but for the processes that it leaves behind.</summary>
    public SuiteScript Leaving(ImmutableArray<Leftover> leftovers)
    {
        SuiteScript script = Run(Under.Serial, "A:P B:P");
        return script with { Runs = script.Runs.SetItem(script.Runs.Length - 1, script.Runs[^1] with { Leftovers = leftovers }) };
    }

    /// <summary>A run of one test and of no other.</summary>
    public SuiteScript RunOf(string test, ConditionSet conditions, string results)
    {
        SuiteScript script = Run(conditions, results);
        SuiteRun run = script.Runs[^1];
        return script with { Runs = script.Runs.SetItem(script.Runs.Length - 1, run with { Planned = run.Planned with { Tests = new TestSelection.Only([IdOf(test)]) } }) };
    }

    /// <summary>A run of the tests that it shows and of no other, which completes the run with that number.</summary>
    public SuiteScript Continue(int number, string results, Completion completion = Completion.Completed) =>
        Continue(number, results, new TestSelection.Only([.. results.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(result => IdOf(result.Split(':')[0]))]), completion);

    /// <summary>The same, asked for these.</summary>
    public SuiteScript Continue(int number, string results, TestSelection asked, Completion completion)
    {
        SuiteScript script = Run(Runs.First(run => run.Planned.Number == number).Planned.Conditions, results, completion);
        SuiteRun run = script.Runs[^1];
        PlannedRun planned = run.Planned with { Continues = number, Tests = asked };
        return script with { Runs = script.Runs.SetItem(script.Runs.Length - 1, run with { Planned = planned }) };
    }

    /// <summary>One run in another host than the suite's own, written like <see cref="Run"/>.</summary>
    public SuiteScript RunElsewhere(ConditionSet conditions, string results, Completion completion = Completion.Completed)
    {
        SuiteScript script = Run(conditions, results, completion);
        SuiteRun run = script.Runs[^1];
        return script with { Runs = Runs.Add(run with { Planned = run.Planned with { Host = SuiteHost.Os } }) };
    }

    /// <summary>One run for each letter, in which this test gave that outcome and no other test was seen.</summary>
    public SuiteScript Strip(ConditionSet conditions, string test, string outcomes) =>
        outcomes.Aggregate(this, (script, letter) => script.Run(conditions, $"{test}:{letter}"));

    public SuiteScript Times(int count, Func<SuiteScript, SuiteScript> part) =>
        Enumerable.Range(0, count).Aggregate(this, (script, _) => part(script));

    public TestId IdOf(string test)
    {
        string[] parts = test.Split('[', '#', ']');
        return new TestId(Id, Class, parts[0], parts.Length > 1 ? parts[1] : $"case-{parts[0]}", parts.Length > 3 ? int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture) : 0);
    }

    /// <summary>What the ledger holds of a test; of all rows that fold into the method when the name ends with <c>[]</c>.</summary>
    public TestTally Tally(string test) => Suite.Find(IdOf(test)) ?? throw new InvalidOperationException($"The ledger knows no '{test}'.");

    public TestVerdict Verdict(string test) => FlakinessJudge.Judge(Tally(test), Suite);

    public string StripOf(string test, ConditionSet conditions) =>
        string.Concat(Tally(test).Under(conditions)!.Strip.Select(outcome => outcome.ToLetter()));

    public AuditedTest Audited(string test) => AuditScript.Of(this).Suites[0].Tests.Single(audited => audited.Id == IdOf(test));

    private SuiteRun CalledAgain(SuiteRun run, string results) => run with
    {
        Observations = [.. run.Observations, .. results.Split(' ').Select(result => Observe(result) with { EarlierCalls = 1 })],
    };

    private Observation Observe(string result)
    {
        string[] parts = result.Split(':', '=');
        Outcome outcome = Outcomes.FromLetter(parts[1][0]);
        return new Observation
        {
            Test = IdOf(parts[0]),
            DisplayName = $"{Class}.{parts[0]}",
            Outcome = outcome,
            Duration = TimeSpan.FromMilliseconds(10),
            Failure = outcome.IsFailure() ? FailureOf(parts[0], parts.ElementAtOrDefault(2)) : null,
            SkipReason = outcome == Outcome.Skipped ? "not today" : null,
        };
    }

    private Failure FailureOf(string test, string? name) => name is null
        ? Failure.Of("Xunit.Sdk.TrueException", $"{test} is not true", $"   at {Class}.{test}() in /src/OrderTests.cs:line 7")
        : Failures.TryGetValue(name, out Failure? failure) ? failure : Failure.Of("System.Exception", name, $"   at {Class}.{test}()");
}
