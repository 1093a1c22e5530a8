using System.Collections.Immutable;
using QualityGate.Core.Conditions;
using QualityGate.Core.Faults;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Tests.Suites;

namespace QualityGate.Runner.Tests;

[Collection(SpecimenTurns.Name)]
public sealed class MSTestRunTests(AdapterSuites suites)
{
    private BuiltSuite MSTest => suites.MSTest;

    [Fact]
    public async Task WholeSuite_GivesWhatDotnetTestGivesButForTheCleanup()
    {
        SuiteRun run = await MSTest.RunAsync(AsConfiguredCondition.Instance, new TestSelection.Everything());
        ImmutableSortedDictionary<string, int> platform = await DotnetTest.ResultsOfAsync(MSTest.Suite.AssemblyPath);

        // The platform reports the failed cleanup as one more result of the test that happened to be the last of its class.
        ImmutableArray<Observation> cleanedUp = [.. run.Observations.Where(seen => seen.Test.Class.EndsWith("BrokenCleanup", StringComparison.Ordinal))];
        Assert.Equal([Outcome.Failed, Outcome.Failed], cleanedUp.Select(seen => seen.Outcome));
        Assert.Equal(
            platform.Where(result => cleanedUp.All(seen => !result.Key.StartsWith(seen.Test.Row, StringComparison.Ordinal))),
            run.Observations.Except(cleanedUp)
                .CountBy(seen => $"{seen.Test.Row} {(seen.Outcome == Outcome.Skipped ? "NotExecuted" : seen.Outcome)}")
                .ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    [Fact]
    public async Task PlainTests_GiveTheirOutcomes()
    {
        SuiteRun run = await MSTest.RunAsync(SerialCondition.Instance, "Plain.Passes", "Plain.Throws", "Plain.ThrowsLater", "Plain.AssertsWrongly", "Plain.IsIgnored", "Plain.IsInconclusive", "Plain.TakesTooLong", "Plain.PassesAtTheSecondTry");

        Assert.Equal(8, run.Observations.Length);
        Assert.Equal(Outcome.Passed, run.Of("Passes").Outcome);
        Assert.Contains("said by the test", run.Of("Passes").Output, StringComparison.Ordinal);
        Assert.Equal(("System.InvalidOperationException", "the message"), (run.Of("Throws").Failure?.ExceptionType, run.Of("Throws").Failure?.Message));
        Assert.Equal(("System.InvalidOperationException", "the message"), (run.Of("ThrowsLater").Failure?.ExceptionType, run.Of("ThrowsLater").Failure?.Message));
        Assert.Equal(Outcome.Failed, run.Of("AssertsWrongly").Outcome);
        Assert.Equal((Outcome.Skipped, "the reason"), (run.Of("IsIgnored").Outcome, run.Of("IsIgnored").SkipReason));
        Assert.Equal(Outcome.Skipped, run.Of("IsInconclusive").Outcome);
        Assert.Equal(Outcome.Failed, run.Of("TakesTooLong").Outcome);
        Assert.Equal(Outcome.Passed, run.Of("PassesAtTheSecondTry").Outcome);
        Assert.Empty(run.Errors);
    }

    [Fact]
    public async Task SelectedRow_RunsAlone()
    {
        TestId row = MSTest.All("Rows.Enumerated")[1];

        SuiteRun run = await MSTest.RunAsync(SerialCondition.Instance, new TestSelection.Only([row]));

        Assert.Equal((row, Outcome.Failed), (run.Observations.Single().Test, run.Observations.Single().Outcome));
        Assert.Empty(run.Errors);
    }

    [Fact]
    public async Task RowsWithNewNamesEveryTime_KeepTheirIdentity()
    {
        ImmutableArray<TestId> rows = MSTest.All("Rows.NeverTheSame");

        SuiteRun run = await MSTest.RunAsync(SerialCondition.Instance, "Rows.NeverTheSame");

        Assert.Equal(rows.Order(), run.Observations.Select(seen => seen.Test).Order());
        Assert.DoesNotContain(run.Observations, seen => MSTest.Discovery.Tests.Any(test => test.DisplayName == seen.DisplayName));
    }

    [Fact]
    public async Task RowsInOneCase_AreNumberedByTheirNames()
    {
        SuiteRun run = await MSTest.RunAsync(SerialCondition.Instance, "Rows.TogetherInOneCase");

        Assert.Equal([(0, Outcome.Passed), (1, Outcome.Failed), (2, Outcome.Passed)], run.Observations.Select(seen => (seen.Test.Ordinal, seen.Outcome)));
        Assert.Equal("TogetherInOneCase (b)", run.Observations[1].DisplayName);
    }

    [Fact]
    public async Task RowsThatLookAlike_AreToldApart()
    {
        SuiteRun run = await MSTest.RunAsync(SerialCondition.Instance, "Rows.LookAlike");

        Assert.Equal([Outcome.Passed, Outcome.Failed], MSTest.All("Rows.LookAlike").Select(test => run.Observations.Single(seen => seen.Test == test).Outcome));
    }

    [Fact]
    public void Names_SayClassAndMethod()
    {
        Assert.Equal("QualityGate.MSTestSpecimens.Outer+Inner", MSTest.One("Outer+Inner.IsNested").Id.Class);
        Assert.Equal("a name. with (odd) things", MSTest.One("Plain.IsNamed").DisplayName);
        Assert.Equal("Plain.cs", MSTest.One("Plain.IsNamed").Location?.File);
        Assert.Equal(2, MSTest.All("Rows.Overloaded").Distinct().Count());
        Assert.Equal(["FirstHeir", "SecondHeir"], MSTest.Discovery.Tests.Where(test => test.Id.Method == "IsInherited").Select(test => test.Id.Class.Split('.')[^1]));
    }

    [Fact]
    public async Task InitialisationThatFails_FailsEachTest()
    {
        SuiteRun run = await MSTest.RunAsync(SerialCondition.Instance, "BrokenInitialize.First", "BrokenInitialize.Second", "BrokenConstructor.IsNeverBorn", "BrokenRows.CannotBeEnumerated");

        Assert.Equal(4, run.Observations.Length);
        Assert.All(run.Observations, seen => Assert.Equal(Outcome.Failed, seen.Outcome));
        Assert.Equal(
            ("System.InvalidOperationException", "Class Initialization method QualityGate.MSTestSpecimens.BrokenInitialize.Before: cannot be initialised."),
            (run.Of("Second").Failure?.ExceptionType, run.Of("Second").Failure?.Message));
        Assert.Equal("System.InvalidOperationException", run.Of("IsNeverBorn").Failure?.ExceptionType);
        Assert.Empty(run.Errors);
    }

    [Fact]
    public async Task ClassThatCannotBeLoaded_IsAFaultThatNamesIt()
    {
        QualityGateException unborn = await Assert.ThrowsAsync<QualityGateException>(() => BuiltSuite.DiscoverAsync("MSTest", "Serial"));

        Assert.Equal(FaultKind.Environment, unborn.Fault.Kind);
        Assert.StartsWith("No test could be found.", unborn.Fault.Message, StringComparison.Ordinal);
        Assert.Contains("QualityGate.MSTestSpecimens.Unborn", unborn.Fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AdapterThatGivesUpInARun_IsAnErrorOfIt()
    {
        TestSuite broken = MSTest.Suite with { AssemblyPath = BuiltSuite.PathOf("MSTest", "Serial") };

        SuiteRun run = await MSTest.RunAsync(AsConfiguredCondition.Instance, new TestSelection.Everything(), broken);

        Assert.Empty(run.Observations);
        Assert.Contains("gave up running tests", Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CleanupThatFails_FailsEachTestOfItsClass()
    {
        SuiteRun run = await MSTest.RunAsync(SerialCondition.Instance, "BrokenCleanup.First", "BrokenCleanup.Second", "Plain.Passes");

        Assert.Equal((Outcome.Failed, Outcome.Failed, Outcome.Passed), (run.Of("First").Outcome, run.Of("Second").Outcome, run.Of("Passes").Outcome));
        Assert.Contains("cannot be cleaned up", run.Of("First").Failure?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deployment_LeavesNothingBehind()
    {
        SuiteRun run = await MSTest.RunAsync(SerialCondition.Instance, "Plain.BringsAFile");

        Assert.Contains("deployed: True", Assert.Single(run.Observations).Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateDirectories(Path.GetDirectoryName(MSTest.Suite.AssemblyPath)!), folder => folder.Contains("Deploy", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Parallel_LetsMethodsMeetAsDeclared()
    {
        SuiteRun run = await MSTest.RunAsync(ParallelCondition.Instance, "Meeting.FirstMeets", "Meeting.SecondMeets", "Meeting.ThirdMeets");

        Assert.Contains(run.Observations, seen => seen.Output?.Trim() == "together: 3");
    }

    [Fact]
    public async Task Serial_KeepsMethodsApart()
    {
        SuiteRun run = await MSTest.RunAsync(SerialCondition.Instance, "Meeting.FirstMeets", "Meeting.SecondMeets", "Meeting.ThirdMeets");

        Assert.Equal(["together: 1", "together: 1", "together: 1"], run.Observations.Select(seen => seen.Output?.Trim()));
        Assert.Equal([0, 1, 2], run.Observations.Select(seen => seen.StartOrder));
    }

    [Fact]
    public async Task TestThatEndsItsProcess_IsTheOneThatCrashed()
    {
        TestSuite exiting = MSTest.Suite with { Environment = ImmutableSortedDictionary<string, string>.Empty.Add("SPECIMEN_EXITS", "yes") };

        SuiteRun run = await MSTest.RunAsync(ParallelCondition.Instance, new TestSelection.Only(MSTest.All("Plain.ExitsWithZeroWhenAsked")), exiting);

        Assert.Equal(Completion.Crashed, run.Completion);
        Assert.Equal(Outcome.Crashed, run.Of("ExitsWithZeroWhenAsked").Outcome);
    }
}
