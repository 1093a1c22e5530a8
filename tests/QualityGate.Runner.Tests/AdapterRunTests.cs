using System.Collections.Immutable;
using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Tests.Suites;

namespace QualityGate.Runner.Tests;

/// <summary>What holds of every adapter alike.</summary>
[Collection(SpecimenTurns.Name)]
public sealed class AdapterRunTests(AdapterSuites suites)
{
    public static TheoryData<string> Frameworks => ["NUnit", "MSTest", "FSharp", "VisualBasic"];

    [Theory]
    [InlineData("NUnit")]
    [InlineData("FSharp")]
    [InlineData("VisualBasic")]
    public async Task WholeSuite_GivesWhatDotnetTestGives(string framework)
    {
        BuiltSuite suite = Suite(framework);

        SuiteRun run = await suite.RunAsync(AsConfiguredCondition.Instance, new TestSelection.Everything());

        Assert.Equal(Completion.Completed, run.Completion);
        Assert.Equal(WithoutUnstable(suite, await DotnetTest.ResultsOfAsync(suite.Suite.AssemblyPath)), WithoutUnstable(suite, ResultsOf(run)));
    }

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void EveryCase_HasAnIdentityOfItsOwn(string framework)
    {
        Discovery discovery = Suite(framework).Discovery;

        Assert.Empty(discovery.Errors);
        Assert.Equal(discovery.Tests.Length, discovery.Tests.Select(test => test.Id).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Frameworks))]
    public async Task SecondDiscovery_GivesTheSameIdentities(string framework)
    {
        BuiltSuite first = Suite(framework);

        BuiltSuite second = await BuiltSuite.DiscoverAsync(first.Suite);

        Assert.Equal(StableIn(first), StableIn(second));
    }

    [Theory]
    [MemberData(nameof(Frameworks))]
    public async Task EveryResult_IsOfADiscoveredTest(string framework)
    {
        BuiltSuite suite = Suite(framework);
        ImmutableHashSet<TestId> discovered = [.. suite.Discovery.Tests.Select(test => test.Id.Case)];

        SuiteRun run = await suite.RunAsync(SerialCondition.Instance, new TestSelection.Everything());

        Assert.All(run.Observations, seen => Assert.True(discovered.Contains(seen.Test.Case) || IsUnstable(seen.Test), seen.DisplayName));
        Assert.Empty(StableIn(suite).Except(run.Observations.Select(seen => seen.Test)));
    }

    [Theory]
    [InlineData("NUnit")]
    [InlineData("MSTest")]
    public async Task SettingsOfTheUser_ReachTheTests(string framework)
    {
        BuiltSuite suite = Suite(framework);
        string settings = Path.GetTempFileName();
        await File.WriteAllTextAsync(settings, """<RunSettings><TestRunParameters><Parameter name="FromSettings" value="greetings" /></TestRunParameters></RunSettings>""");
        try
        {
            SuiteRun run = await suite.RunAsync(SerialCondition.Instance, new TestSelection.Only(suite.All("Plain.Passes")), suite.Suite with { SettingsPath = settings });

            Assert.Contains("greetings from the settings", Assert.Single(run.Observations).Output, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(settings);
        }
    }

    private BuiltSuite Suite(string framework) => framework switch
    {
        "NUnit" => suites.NUnit,
        "MSTest" => suites.MSTest,
        "FSharp" => suites.FSharp,
        "VisualBasic" => suites.VisualBasic,
        _ => throw new ArgumentOutOfRangeException(nameof(framework)),
    };

    private static ImmutableSortedSet<TestId> StableIn(BuiltSuite suite) =>
        [.. suite.Discovery.Tests.Select(test => test.Id).Where(test => !IsUnstable(test))];

    private static bool IsUnstable(TestId test) => test.Method is "NeverTheSame" or "AtRandom";

    private static ImmutableSortedDictionary<string, int> ResultsOf(SuiteRun run) => run.Observations
        .CountBy(seen => $"{seen.Test.Row} {(seen.Outcome == Outcome.Skipped ? "NotExecuted" : seen.Outcome)}")
        .ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, int>> WithoutUnstable(BuiltSuite suite, ImmutableSortedDictionary<string, int> results)
    {
        ImmutableHashSet<string> stable = [.. StableIn(suite).Select(test => test.Row)];
        return results.Where(result => stable.Contains(result.Key.Split(' ')[0]));
    }
}
