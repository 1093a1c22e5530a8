using System.Collections.Immutable;
using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Tests.Suites;

namespace QualityGate.Runner.Tests;

[Collection(SpecimenTurns.Name)]
public sealed class OrderedRunTests(SpecimenSuite xunit, AdapterSuites adapters, XunitV3Suite xunitV3, MSTestRunnerSuite msTestRunner, NUnitRunnerSuite nunitRunner)
{
    /// <summary>Neither the order in which any framework would run them, nor its reverse; the rows of one method in between.</summary>
    private static readonly ImmutableArray<string> Mixed = ["LateTurns.Two", "LateTurns.One", "LateTurns.Three", "Rows.Enumerated", "EarlyTurns.Three", "EarlyTurns.One", "EarlyTurns.Two"];

    [Theory]
    [InlineData("xunit")]
    [InlineData("NUnit")]
    [InlineData("MSTest")]
    [InlineData("xunit v3 application")]
    [InlineData("NUnit application")]
    [InlineData("MSTest application")]
    public async Task AskedOrder_IsTheOrderOfTheStarts(string framework)
    {
        PreparedSuite suite = SuiteOf(framework);
        await using SuiteRunner runner = new([suite], SpecimenSuite.Options, TimeProvider.System);

        SuiteRun there = await RunAsync(runner, suite, 8, [.. Mixed.Select(name => MethodIn(suite, name))]);
        SuiteRun back = await RunAsync(runner, suite, 9, [.. Mixed.Reverse().Select(name => MethodIn(suite, name))]);

        Assert.Equal(Mixed, StartsOf(there));
        Assert.Equal(Mixed.Reverse(), StartsOf(back));
        Assert.Equal(TurnsOf(there).Select((_, turn) => turn), TurnsOf(there));
        Assert.Equal(TurnsOf(there).Select((_, turn) => turn + TurnsOf(there).Length), TurnsOf(back));
        Assert.Empty(there.Errors.Concat(back.Errors));
    }

    [Theory]
    [InlineData("xunit", "Rows.TogetherInOneCase", "Plain.IsSkipped")]
    [InlineData("NUnit", "Rows.NeverTheSame", "Plain.IsIgnored")]
    [InlineData("MSTest", "Rows.TogetherInOneCase", "Plain.IsIgnored")]
    [InlineData("xunit v3 application", "Rows.TogetherInOneCase", "Plain.IsSkipped")]
    [InlineData("NUnit application", "Rows.Enumerated", "Plain.IsSkipped")]
    [InlineData("MSTest application", "Rows.Enumerated", "Plain.IsSkipped")]
    public async Task TestThatIsNamedTwice_IsCalledAgainDirectlyBehindItself(string framework, string rows, string skipped)
    {
        PreparedSuite suite = SuiteOf(framework);
        await using SuiteRunner runner = new([suite], SpecimenSuite.Options, TimeProvider.System);

        SuiteRun run = await RunAsync(runner, suite, 8, [.. new[] { "EarlyTurns.One", rows, skipped, "LateTurns.Two" }.SelectMany(name => Enumerable.Repeat(MethodIn(suite, name), 2))]);

        Assert.Equal(Completion.Completed, run.Completion);
        Assert.Empty(run.Errors);
        Assert.Equal(["One 0", "One 1", "Two 0", "Two 1"], Started(run).Where(IsTurn).Select(seen => $"{seen.Test.Method} {seen.EarlierCalls}"));
        Assert.Equal(TurnsOf(run)[0] + 3, TurnsOf(run)[^1]);
        Assert.Equal(ResultsOf(run, 0), ResultsOf(run, 1));
        Assert.Contains(ResultsOf(run, 1), result => result.Method == skipped.Split('.')[1] && result.Outcome == Outcome.Skipped);
        Assert.True(ResultsOf(run, 1).Count(result => result.Method == rows.Split('.')[1]) > 1);
    }

    [Theory]
    [InlineData("xunit")]
    [InlineData("NUnit")]
    [InlineData("MSTest")]
    public async Task SingleRowsAndRowsNamedAnew_HaveTheirTurns(string framework)
    {
        PreparedSuite suite = SuiteOf(framework);
        TestId[] rows = [.. suite.Discovery.Tests.Select(test => test.Id).Where(test => test.FullName.EndsWith(".Rows.Enumerated", StringComparison.Ordinal))];
        await using SuiteRunner runner = new([suite], SpecimenSuite.Options, TimeProvider.System);

        SuiteRun run = await RunAsync(runner, suite, 8, [rows[2], rows[0], MethodIn(suite, "Rows.NeverTheSame"), rows[1]]);

        Assert.Equal([rows[2].Row, rows[0].Row, "NeverTheSame", "NeverTheSame", rows[1].Row], Started(run).Select(seen => seen.Test.Method == "Enumerated" ? seen.Test.Row : seen.Test.Method));
        Assert.Empty(run.Errors);
    }

    [Fact]
    public async Task OrderOfTheList_KeepsAFixtureOfNUnitTogether()
    {
        PreparedSuite suite = SuiteOf("NUnit");
        await using SuiteRunner runner = new([suite], SpecimenSuite.Options, TimeProvider.System);

        SuiteRun run = await RunAsync(runner, suite, 8, [.. new[] { "EarlyTurns.One", "EarlyTurns.Two", "LateTurns.Two", "LateTurns.Three", "LateTurns.One" }.Select(name => MethodIn(suite, name))]);

        Assert.Equal([0, 1, 0, 0, 0], Started(run).Select(seen => NumberBefore(seen, " in the fixture")));
    }

    [Fact]
    public async Task TestsWithNumbersOfNUnit_StartAsAskedAllTheSame()
    {
        PreparedSuite suite = SuiteOf("NUnit application");
        await using SuiteRunner runner = new([suite], SpecimenSuite.Options, TimeProvider.System);

        SuiteRun run = await RunAsync(runner, suite, 8, MethodIn(suite, "Ordered.Begins"), MethodIn(suite, "Ordered.Ends"));

        Assert.Equal(["Ordered.Begins", "Ordered.Ends"], StartsOf(run));
        Assert.Empty(run.Errors);
    }

    [Fact]
    public async Task ClassOfMSTest_IsInitialisedOnceInAnyOrder()
    {
        PreparedSuite suite = SuiteOf("MSTest");
        await using SuiteRunner runner = new([suite], SpecimenSuite.Options, TimeProvider.System);

        SuiteRun run = await RunAsync(runner, suite, 8, [.. new[] { "LateTurns.Three", "LateTurns.One", "LateTurns.Two" }.Select(name => MethodIn(suite, name))]);

        Assert.Equal([0, 1, 2], Started(run).Select(seen => NumberBefore(seen, " in the fixture")));
    }

    [Fact]
    public async Task OrderOfTheUids_KeepsAClassOfXunitV3Together()
    {
        PreparedSuite suite = SuiteOf("xunit v3 application");
        TestId[] byUid = [.. suite.Discovery.Tests.Select(test => test.Id).Where(test => test.Class.EndsWith("LateTurns", StringComparison.Ordinal)).OrderBy(test => test.Row, StringComparer.Ordinal)];
        await using SuiteRunner runner = new([suite], SpecimenSuite.Options, TimeProvider.System);

        SuiteRun run = await RunAsync(runner, suite, 8, [.. byUid.Select(test => test.WholeMethod)]);

        Assert.Equal(byUid.Select(test => test.Method), Started(run).Select(seen => seen.Test.Method));
        Assert.Equal([0, 1, 2], Started(run).Select(seen => NumberBefore(seen, " in the fixture")));
        Assert.Empty(run.Errors);
    }

    [Fact]
    public async Task ExplicitTest_IsNotWokenByItsPlace()
    {
        PreparedSuite suite = SuiteOf("NUnit");
        await using SuiteRunner runner = new([suite], SpecimenSuite.Options, TimeProvider.System);

        SuiteRun run = await RunAsync(runner, suite, 8, MethodIn(suite, "Plain.Passes"), MethodIn(suite, "Plain.IsExplicit"));

        Assert.Equal((Outcome.Passed, Outcome.Skipped), (run.Of("Passes").Outcome, run.Of("IsExplicit").Outcome));
    }

    [Fact]
    public async Task CommandLine_CannotBeAskedForAnOrder()
    {
        PreparedSuite suite = SuiteOf("xunit");
        await using SuiteRunner runner = new([suite], SpecimenSuite.Options, TimeProvider.System);

        SuiteRun run = await runner.RunAsync(
            InOrder(suite, 8, MethodIn(suite, "EarlyTurns.One")) with { Host = SuiteHost.Os, Isolation = Isolation.FreshProcess },
            new Listener(),
            CancellationToken.None);

        Assert.Equal(Completion.Voided, run.Completion);
        Assert.Contains("in which order", run.Reason, StringComparison.Ordinal);
    }

    private PreparedSuite SuiteOf(string framework) => framework switch
    {
        "xunit" => new(xunit.Suite, xunit.Discovery),
        "NUnit" => new(adapters.NUnit.Suite, adapters.NUnit.Discovery),
        "MSTest" => new(adapters.MSTest.Suite, adapters.MSTest.Discovery),
        "xunit v3 application" => new(xunitV3.Suite, xunitV3.Discovery),
        "NUnit application" => new(nunitRunner.Suite, nunitRunner.Discovery),
        _ => new(msTestRunner.Suite, msTestRunner.Discovery),
    };

    private static TestId MethodIn(PreparedSuite suite, string name) =>
        suite.Discovery.Tests.First(test => test.Id.FullName.EndsWith($".{name}", StringComparison.Ordinal)).Id.WholeMethod;

    private static Task<SuiteRun> RunAsync(SuiteRunner runner, PreparedSuite suite, int number, params TestId[] order) =>
        runner.RunAsync(InOrder(suite, number, order), new Listener(), CancellationToken.None);

    private static PlannedRun InOrder(PreparedSuite suite, int number, params TestId[] order) => new()
    {
        Number = number,
        Suite = suite.Suite.Id,
        Conditions = ConditionSet.Of(AsConfiguredCondition.Instance),
        Isolation = Isolation.SameProcess,
        Purpose = RunPurpose.Probe,
        Tests = new TestSelection.Only([.. order]),
        Order = [.. order],
        Seed = number,
    };

    private static IEnumerable<Observation> Started(SuiteRun run) => run.Observations.OrderBy(seen => seen.StartOrder);

    /// <summary>What started, each method once.</summary>
    private static IEnumerable<string> StartsOf(SuiteRun run)
    {
        string[] starts = [.. Started(run).Select(seen => $"{seen.Test.Class.Split('.')[^1]}.{seen.Test.Method}")];
        return starts.Where((start, place) => place == 0 || starts[place - 1] != start);
    }

    private static bool IsTurn(Observation seen) => seen.Test.Class.EndsWith("Turns", StringComparison.Ordinal);

    /// <summary>What one of the calls of each test showed; rows that are named anew go by their method.</summary>
    private static IEnumerable<(string Method, int Ordinal, Outcome Outcome)> ResultsOf(SuiteRun run, int earlierCalls) => run.Observations
        .Where(seen => seen.EarlierCalls == earlierCalls)
        .Select(seen => (seen.Test.Method, seen.Test.Ordinal, seen.Outcome))
        .Order();

    /// <summary>How many turns each test says that there were in its process before its own.</summary>
    private static int[] TurnsOf(SuiteRun run) => [.. Started(run).Where(IsTurn).Select(seen => NumberBefore(seen, ","))];

    private static int NumberBefore(Observation seen, string words)
    {
        string before = seen.Output![..seen.Output!.IndexOf(words, StringComparison.Ordinal)];
        return int.Parse(before.Split(' ')[^1], System.Globalization.CultureInfo.InvariantCulture);
    }
}
