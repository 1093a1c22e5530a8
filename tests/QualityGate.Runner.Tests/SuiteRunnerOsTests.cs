using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Tests.Suites;

namespace QualityGate.Runner.Tests;

/// <summary>Runs by `dotnet test`, without our host.</summary>
[Collection(SpecimenTurns.Name)]
public sealed class SuiteRunnerOsTests(SpecimenSuite specimens)
{
    private static readonly string[] Specimens =
    [
        "Plain.Passes", "Plain.Throws", "Plain.AssertsWrongly", "Plain.IsSkipped", "Plain.SpeaksBrokenUnicode",
        "Rows.Enumerated", "Rows.TogetherInOneCase", "FirstGuest.Meets", "SecondGuest.Meets", "ThirdGuest.Meets",
        "AfterBrokenFixture.PassesAtFirst", "BrokenRows.CannotBeEnumerated", "Surroundings.AreReported",
    ];

    [Fact]
    public async Task SameTests_SayTheSameAsInOurHost()
    {
        SuiteRun ours = await RunAsync(SuiteHost.Adapter, SerialCondition.Instance, Specimens);
        SuiteRun theirs = await RunAsync(SuiteHost.Os, SerialCondition.Instance, Specimens);

        Assert.Equal((Completion.Completed, Completion.Completed), (ours.Completion, theirs.Completion));
        Assert.Equal(What(ours), What(theirs));
        Assert.Equal(ours.Errors.AsEnumerable(), theirs.Errors);
    }

    [Fact]
    public async Task Parallel_LetsCollectionsMeet()
    {
        SuiteRun run = await RunAsync(SuiteHost.Os, ParallelCondition.Instance, "FirstGuest.Meets", "SecondGuest.Meets", "ThirdGuest.Meets");

        Assert.Contains(run.Observations, observation => observation.Output?.Trim() == "together: 3");
    }

    [Fact]
    public async Task SelectedRow_IsReportedAlone()
    {
        TestId row = specimens.Discovery.Tests.First(test => test.Id.Method == "Enumerated").Id;
        await using SuiteRunner runner = specimens.Runner();
        PlannedRun planned = specimens.Planned(SerialCondition.Instance) with { Host = SuiteHost.Os, Tests = new TestSelection.Only([row]) };

        SuiteRun run = await runner.RunAsync(planned, new Listener(), CancellationToken.None);

        Assert.Equal(row, Assert.Single(run.Observations).Test);
        Assert.Empty(run.Errors);
    }

    [Theory]
    [InlineData("FailsFast", "on purpose")]
    [InlineData("OverflowsTheStack", "Stack overflow.")]
    public async Task TestThatEndsItsProcess_IsNamedByItsStackAndLeavesTheOthersTheirResults(string test, string message)
    {
        SuiteRun run = await RunAsync(SuiteHost.Os, SerialCondition.Instance, "Plain.Passes", "Plain.Throws", $"Endings.{test}");

        Assert.Equal(Completion.Crashed, run.Completion);
        Assert.Equal(Outcome.Crashed, run.Of(test).Outcome);
        Assert.Contains(message, run.Of(test).Failure?.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Observations, observation => observation.Test.Method != test && observation.Outcome == Outcome.Crashed);
        Assert.Empty(run.Errors);
    }

    [Fact]
    public async Task ProcessThatEndsWithoutAWord_IsALostRunThatChargesNobodyInCompany()
    {
        SuiteRun run = await RunAsync(SuiteHost.Os, SerialCondition.Instance, "Plain.Passes", "Endings.ExitsWithZero");

        Assert.Equal(Completion.Crashed, run.Completion);
        Assert.DoesNotContain(run.Observations, observation => observation.Outcome == Outcome.Crashed);
        Assert.Contains(run.InFlight, test => test.Method == "ExitsWithZero");
        Assert.Empty(run.Errors);
    }

    [Fact]
    public async Task ProcessThatEndsWithoutAWord_IsChargedToTheOnlyTest()
    {
        SuiteRun run = await RunAsync(SuiteHost.Os, SerialCondition.Instance, "Endings.ExitsWithZero");

        Assert.Equal((Completion.Crashed, Outcome.Crashed), (run.Completion, run.Of("ExitsWithZero").Outcome));
    }

    [LinuxFact]
    public async Task TestThatNeverEnds_HungAndNothingOfItLives()
    {
        // The platform counts the time it takes to start as well, and a busy machine takes long.
        await using SuiteRunner runner = specimens.Runner(SpecimenSuite.Options with { TestTimeout = TimeSpan.FromSeconds(15) });
        PlannedRun planned = specimens.Planned(SerialCondition.Instance, "Plain.Passes", "Hanging.SleepsForEver") with { Host = SuiteHost.Os };

        SuiteRun run = await runner.RunAsync(planned, new Listener(), CancellationToken.None);

        Assert.Equal(Completion.TimedOut, run.Completion);
        Assert.Equal(Outcome.Hung, run.Of("SleepsForEver").Outcome);
        Assert.Empty(specimens.Survivors());
    }

    [LinuxFact]
    public async Task Cancellation_EndsEverything()
    {
        using CancellationTokenSource cancellation = new();
        await using SuiteRunner runner = specimens.Runner();
        PlannedRun planned = specimens.Planned(SerialCondition.Instance, "Hanging.SleepsForEver") with { Host = SuiteHost.Os };

        Task<SuiteRun> running = runner.RunAsync(planned, new Listener(), cancellation.Token);
        while (specimens.Survivors().Count == 0 && !running.IsCompleted)
            await Task.Yield();
        await cancellation.CancelAsync();

        Assert.Equal(Completion.Cancelled, (await running).Completion);
        Assert.Empty(specimens.Survivors());
    }

    private static IEnumerable<(TestId, string, Outcome, string?, string?, string?)> What(SuiteRun run) => run.Observations
        .Select(seen => (seen.Test, seen.DisplayName, seen.Outcome, seen.Failure?.Signature, seen.SkipReason, WithoutProcess(seen.Output)))
        .OrderBy(seen => seen.Test);

    private static string? WithoutProcess(string? output) => output is null
        ? null
        : string.Join('\n', output.Trim().Split('\n').Where(line => !line.StartsWith("process=", StringComparison.Ordinal)));

    private async Task<SuiteRun> RunAsync(SuiteHost host, Condition condition, params string[] names)
    {
        await using SuiteRunner runner = specimens.Runner();
        return await runner.RunAsync(specimens.Planned(condition, names) with { Host = host }, new Listener(), CancellationToken.None);
    }
}
