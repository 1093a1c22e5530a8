using System.Collections.Immutable;
using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Tests.Suites;

namespace QualityGate.Runner.Tests;

/// <summary>What makes a test the same test in two runs, and what does not.</summary>
[Collection(SpecimenTurns.Name)]
public sealed class RowIdentityTests(SpecimenSuite xunit, AdapterSuites suites)
{
    [Fact]
    public async Task NamesThatAreCut_AreOfTwoTests()
    {
        SuiteRun run = await xunit.RunSeriallyAsync("Rows.CutShort");

        Assert.Single(run.Observations.Select(seen => seen.DisplayName).Distinct());
        Assert.Equal([Outcome.Passed, Outcome.Failed], xunit.Named("Rows.CutShort").Select(row => run.Observations.Single(seen => seen.Test == row).Outcome));
    }

    [Fact]
    public async Task EqualRows_AreOneTestToXunit()
    {
        SuiteRun run = await xunit.RunSeriallyAsync("Rows.Equal");

        Assert.Equal(Assert.Single(xunit.Named("Rows.Equal")), Assert.Single(run.Observations).Test);
    }

    [Fact]
    public async Task NamesThatDependOnTheCulture_AreOfTheSameTest()
    {
        BuiltSuite suite = await BuiltSuite.DiscoverAsync("");

        SuiteRun run = await RunInGermanAsync(suite, "Rows.Fractional");

        Assert.Equal(("1.5", "1,5"), (RowIn(suite.One("Rows.Fractional").DisplayName), RowIn(run.Observations[0].DisplayName)));
        Assert.Equal(suite.One("Rows.Fractional").Id, Assert.Single(run.Observations).Test);
    }

    [Theory]
    [InlineData("NUnit")]
    [InlineData("MSTest")]
    public async Task Days_AreTheSameTestsInAnyCulture(string framework)
    {
        BuiltSuite suite = framework == "NUnit" ? suites.NUnit : suites.MSTest;

        SuiteRun run = await RunInGermanAsync(suite, "Rows.OnDays");

        Assert.Equal(suite.All("Rows.OnDays").Order(), run.Observations.Select(seen => seen.Test).Order());
    }

    [Fact]
    public async Task TwoProjectsWithOneAssemblyName_KeepTheirTestsApart()
    {
        TestSuite one = suites.FSharp.Suite with { Id = new SuiteId("one/Tests.fsproj", "net10.0") };
        TestSuite other = one with { Id = new SuiteId("other/Tests.fsproj", "net10.0") };
        TestSuite older = one with { Id = one.Id with { Framework = "net9.0" } };
        ImmutableArray<PreparedSuite> prepared = [.. new[] { one, other, older }.Select(suite => new PreparedSuite(suite, DiscoveryAs(suite.Id)))];
        await using SuiteRunner runner = new(prepared, SpecimenSuite.Options, TimeProvider.System);

        List<SuiteRun> runs = [];
        foreach (PreparedSuite suite in prepared)
            runs.Add(await runner.RunAsync(WholeRunOf(suite.Suite.Id), new Listener(), CancellationToken.None));

        Assert.All(runs, run => Assert.All(run.Observations, seen => Assert.Equal(run.Planned.Suite, seen.Test.Suite)));
        Assert.Equal(3 * suites.FSharp.Discovery.Tests.Length, runs.SelectMany(run => run.Observations).Select(seen => seen.Test).Distinct().Count());
    }

    private static string RowIn(string displayName) => displayName.Split("row: ")[1].TrimEnd(')');

    private Discovery DiscoveryAs(SuiteId id) => suites.FSharp.Discovery with
    {
        Suite = id,
        Tests = [.. suites.FSharp.Discovery.Tests.Select(test => test with { Id = test.Id with { Suite = id } })],
    };

    private static PlannedRun WholeRunOf(SuiteId suite) => new()
    {
        Number = 1,
        Suite = suite,
        Conditions = ConditionSet.Of(SerialCondition.Instance),
        Seed = 1,
    };

    private static Task<SuiteRun> RunInGermanAsync(BuiltSuite suite, string method)
    {
        TestSuite german = suite.Suite with { Environment = ImmutableSortedDictionary<string, string>.Empty.Add("LC_ALL", "de_DE.UTF-8") };
        return suite.RunAsync(SerialCondition.Instance, new TestSelection.Only([suite.All(method)[0].WholeMethod]), german);
    }
}
