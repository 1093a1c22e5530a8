using System.Collections.Immutable;
using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Tests.Suites;

namespace QualityGate.Runner.Tests;

[Collection(SpecimenTurns.Name)]
public sealed class NUnitRunTests(AdapterSuites suites)
{
    private BuiltSuite NUnit => suites.NUnit;

    [Fact]
    public async Task PlainTests_GiveTheirOutcomes()
    {
        SuiteRun run = await NUnit.RunAsync(SerialCondition.Instance, "Plain.Passes", "Plain.Throws", "Plain.AssertsWrongly", "Plain.PassesAtTheSecondTry", "Plain.PassesThreeTimes");

        Assert.Equal(5, run.Observations.Length);
        Assert.Equal(Outcome.Passed, run.Of("Passes").Outcome);
        Assert.StartsWith("said by the test", run.Of("Passes").Output, StringComparison.Ordinal);
        Assert.Equal(("System.InvalidOperationException", "the message"), (run.Of("Throws").Failure?.ExceptionType, run.Of("Throws").Failure?.Message));
        Assert.Equal(Outcome.Failed, run.Of("AssertsWrongly").Outcome);
        Assert.Equal(Outcome.Passed, run.Of("PassesAtTheSecondTry").Outcome);
        Assert.Empty(run.Errors);
    }

    [Fact]
    public async Task TestsThatSayNothing_AreSkippedWithTheirReason()
    {
        SuiteRun run = await NUnit.RunAsync(SerialCondition.Instance, "Plain.Passes", "Plain.IsIgnored", "Plain.IsInconclusive", "Plain.Warns", "Plain.IsExplicit");

        Assert.Equal((Outcome.Skipped, "the reason"), (run.Of("IsIgnored").Outcome, run.Of("IsIgnored").SkipReason));
        Assert.Equal((Outcome.Skipped, "cannot say"), (run.Of("IsInconclusive").Outcome, run.Of("IsInconclusive").SkipReason));
        Assert.Equal((Outcome.Skipped, "careful"), (run.Of("Warns").Outcome, run.Of("Warns").SkipReason));
        Assert.Equal(Outcome.Skipped, run.Of("IsExplicit").Outcome);
        Assert.StartsWith("explicit", run.Of("IsExplicit").SkipReason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExplicitTest_RunsWhenOnlyItIsAskedFor() =>
        Assert.Equal(Outcome.Passed, Assert.Single((await NUnit.RunAsync(SerialCondition.Instance, "Plain.IsExplicit")).Observations).Outcome);

    [Theory]
    [InlineData("Enumerated(2)")]
    [InlineData("Odd(1.5d)")]
    [InlineData("Odd(\"a (b) \\\"c\\\" 'd' <e>.f\")")]
    [InlineData("a name. with (odd) things")]
    public async Task SelectedRow_RunsAlone(string name)
    {
        TestId row = NUnit.Discovery.Tests.Single(test => test.DisplayName == $"QualityGate.NUnitSpecimens.Rows.{name}").Id;

        SuiteRun run = await NUnit.RunAsync(SerialCondition.Instance, new TestSelection.Only([row]));

        Assert.Equal(row, Assert.Single(run.Observations).Test);
        Assert.Empty(run.Errors);
    }

    [Theory]
    [InlineData("Rows.NeverTheSame", 2)]
    [InlineData("Rows.OnDays", 2)]
    [InlineData("Parameterised.IsOne", 2)]
    [InlineData("Generic`1.HasARow", 2)]
    public async Task WholeMethod_RunsAllOfItsRows(string method, int rows)
    {
        TestId whole = NUnit.All(method)[0].WholeMethod;

        SuiteRun run = await NUnit.RunAsync(SerialCondition.Instance, new TestSelection.Only([whole]));

        Assert.Equal(rows, run.Observations.Length);
        Assert.All(run.Observations, seen => Assert.Equal(whole, seen.Test.WholeMethod));
    }

    [Theory]
    [InlineData("Rows.Odd", 2)]
    [InlineData("Plain.Passes", 1)]
    [InlineData("Parameterised.IsOne", 2)]
    [InlineData("Outer+Inner.IsNested", 1)]
    public async Task WholeMethodByDotnetTest_RunsAllOfItsRowsAndNothingElse(string method, int rows)
    {
        TestId whole = NUnit.All(method)[0].WholeMethod;

        SuiteRun run = await NUnit.RunAsync(SerialCondition.Instance, new TestSelection.Only([whole]), with: NUnit.Suite with { Host = SuiteHost.Os });

        Assert.Equal(Completion.Completed, run.Completion);
        Assert.Equal(rows, run.Observations.Length);
        Assert.All(run.Observations, seen => Assert.Equal(whole, seen.Test.WholeMethod));
    }

    [Fact]
    public async Task MoreRowsThanTheAdapterTakesAtOnce_AreAllThatRun()
    {
        ImmutableArray<TestId> many = NUnit.All("Many.Row");

        SuiteRun run = await NUnit.RunAsync(SerialCondition.Instance, new TestSelection.Only(many.RemoveAt(0)));

        Assert.Equal(2500, many.Length);
        Assert.Equal(many.RemoveAt(0).Order(), run.Observations.Select(seen => seen.Test).Order());
        Assert.Empty(run.Errors);
    }

    [Fact]
    public async Task RowsThatLookAlike_AreNumberedBestFirst()
    {
        SuiteRun run = await NUnit.RunAsync(SerialCondition.Instance, "Rows.LookAlike");

        Assert.Equal([0, 1], NUnit.All("Rows.LookAlike").Select(test => test.Ordinal));
        Assert.Equal([(0, Outcome.Passed), (1, Outcome.Failed)], run.Observations.Select(seen => (seen.Test.Ordinal, seen.Outcome)));
    }

    [Fact]
    public async Task EachRun_HasItsOwnRandomRowsAndCanBeRepeated()
    {
        TestSelection method = new TestSelection.Only([NUnit.All("Rows.AtRandom")[0].WholeMethod]);

        string first = Assert.Single((await NUnit.RunAsync(SerialCondition.Instance, method, seed: 1)).Observations).DisplayName;
        string again = Assert.Single((await NUnit.RunAsync(SerialCondition.Instance, method, seed: 1)).Observations).DisplayName;
        string other = Assert.Single((await NUnit.RunAsync(SerialCondition.Instance, method, seed: 2)).Observations).DisplayName;

        Assert.Equal(first, again);
        Assert.NotEqual(first, other);
        Assert.False(File.Exists(Path.Combine(Path.GetDirectoryName(NUnit.Suite.AssemblyPath)!, "nunit_random_seed.tmp")));
    }

    [Fact]
    public void Names_SayFixtureMethodAndRow()
    {
        DiscoveredTest test = NUnit.Discovery.Tests.Single(test => test.DisplayName == "QualityGate.NUnitSpecimens.Parameterised(2,\"a.b\").IsOne");

        Assert.Equal(("QualityGate.NUnitSpecimens.Parameterised", "IsOne"), (test.Id.Class, test.Id.Method));
        Assert.Equal("Fixtures.cs", test.Location?.File);
        Assert.Equal("QualityGate.NUnitSpecimens.Outer+Inner", NUnit.One("Outer+Inner.IsNested").Id.Class);
        Assert.Equal("a name. with (odd) things", NUnit.Discovery.Tests.Single(test => test.DisplayName.EndsWith("things", StringComparison.Ordinal)).Id.Method);
        Assert.Equal(["FirstHeir", "SecondHeir"], NUnit.Discovery.Tests.Where(test => test.Id.Method == "IsInherited").Select(test => test.Id.Class.Split('.')[^1]));
    }

    [Fact]
    public async Task SetUpThatFails_FailsEachTestAndIsNoFurtherError()
    {
        SuiteRun run = await NUnit.RunAsync(SerialCondition.Instance, "BrokenSetUp.First", "BrokenSetUp.Second", "Inaccessible.IsNeverBorn", "BrokenRows.CannotBeEnumerated");

        Assert.Equal(4, run.Observations.Length);
        Assert.All(run.Observations, seen => Assert.Equal(Outcome.Failed, seen.Outcome));
        Assert.Equal(("System.InvalidOperationException", "OneTimeSetUp: cannot be set up"), (run.Of("First").Failure?.ExceptionType, run.Of("First").Failure?.Message));
        Assert.Contains("No suitable constructor", run.Of("IsNeverBorn").Failure?.Message, StringComparison.Ordinal);
        Assert.Contains("no rows today", run.Of("CannotBeEnumerated").Failure?.Message, StringComparison.Ordinal);
        Assert.Empty(run.Errors);
    }

    [Fact]
    public async Task TearDownThatFails_IsAnErrorOfTheRun()
    {
        SuiteRun run = await NUnit.RunAsync(SerialCondition.Instance, "BrokenTearDown.PassesBefore");

        Assert.Equal(Outcome.Passed, Assert.Single(run.Observations).Outcome);
        Assert.StartsWith("TearDown failed for test fixture QualityGate.NUnitSpecimens.BrokenTearDown: TearDown : System.InvalidOperationException : cannot be torn down", Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parallel_LetsFixturesMeet()
    {
        SuiteRun run = await NUnit.RunAsync(ParallelCondition.Instance, "FirstGuest.Meets", "SecondGuest.Meets", "ThirdGuest.Meets");

        Assert.Contains(run.Observations, seen => seen.Output?.Trim() == "together: 3");
    }

    [Fact]
    public async Task Serial_KeepsFixturesApart()
    {
        SuiteRun run = await NUnit.RunAsync(SerialCondition.Instance, "FirstGuest.Meets", "SecondGuest.Meets", "ThirdGuest.Meets");

        Assert.Equal(["together: 1", "together: 1", "together: 1"], run.Observations.Select(seen => seen.Output?.Trim()));
        Assert.Equal([0, 1, 2], run.Observations.Select(seen => seen.StartOrder));
    }

    [Fact]
    public async Task TestThatEndsItsProcess_IsTheOneThatWasRunning()
    {
        TestSuite exiting = NUnit.Suite with { Environment = ImmutableSortedDictionary<string, string>.Empty.Add("SPECIMEN_EXITS", "yes") };

        SuiteRun run = await NUnit.RunAsync(SerialCondition.Instance, new TestSelection.Only(NUnit.All("Plain.ExitsWithZeroWhenAsked", "Plain.Passes")), exiting);

        Assert.Equal(Completion.Crashed, run.Completion);
        Assert.Equal("ExitsWithZeroWhenAsked", Assert.Single(run.InFlight).Method);
    }
}
