using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Tests.Suites;

namespace QualityGate.Runner.Tests.Applications;

/// <summary>Applications that are run by themselves, without us as their client.</summary>
[Collection(SpecimenTurns.Name)]
public sealed class ApplicationOsTests(XunitV3Suite specimens, NUnitRunnerSuite silent)
{
    private static readonly string[] Specimens =
    [
        "Plain.Passes", "Plain.Throws", "Plain.IsSkipped", "Plain.SkipsItself", "Plain.IsExplicit", "Plain+Inner.IsNested",
        "InheritedByOne.IsInherited", "InheritedByAnother.IsInherited", "Rows.Enumerated", "Rows.TogetherInOneCase",
        "Surroundings.AreReported",
    ];

    [Fact]
    public async Task SameTests_SayTheSameAsOverTheProtocol()
    {
        PlannedRun planned = specimens.PlannedByName(SerialCondition.Instance, Specimens);

        SuiteRun ours = await specimens.RunAsync(planned);
        SuiteRun theirs = await specimens.RunAsync(planned with { Host = SuiteHost.Os });

        Assert.Equal((Completion.Completed, Completion.Completed), (ours.Completion, theirs.Completion));
        Assert.Equal(What(ours), What(theirs));
        Assert.Equal(ours.Errors.AsEnumerable(), theirs.Errors);
    }

    [Fact]
    public async Task Parallel_LetsCollectionsMeet()
    {
        PlannedRun planned = specimens.PlannedByName(ParallelCondition.Instance, "FirstGuest.Meets", "SecondGuest.Meets", "ThirdGuest.Meets");

        SuiteRun run = await specimens.RunAsync(planned with { Host = SuiteHost.Os });

        Assert.Contains(run.Observations, observation => observation.Output?.Trim() == "together: 3");
    }

    [Fact]
    public async Task FixtureThatFailsInTheEnd_IsAnErrorOfTheRun()
    {
        SuiteRun run = await specimens.RunAsync(specimens.PlannedByName(SerialCondition.Instance, "AfterBrokenFixture.PassesAtFirst") with { Host = SuiteHost.Os });

        Assert.Equal(Completion.Completed, run.Completion);
        Assert.Contains("belong to no test", Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TestThatEndsItsProcess_IsNamedByItsStack()
    {
        SuiteRun run = await specimens.RunAsync(specimens.PlannedByName(SerialCondition.Instance, "Plain.Passes", "Endings.FailsFast") with { Host = SuiteHost.Os });

        Assert.Equal(Completion.Crashed, run.Completion);
        Assert.Equal(Outcome.Crashed, run.Of("FailsFast").Outcome);
    }

    [Fact]
    public async Task ApplicationWithoutAResultFile_VoidsTheRunAndSaysWhatToReference()
    {
        SuiteRun run = await silent.RunAsync(silent.PlannedByName(SerialCondition.Instance, "Plain.Passes") with { Host = SuiteHost.Os });

        Assert.Equal(Completion.Voided, run.Completion);
        Assert.Contains("Microsoft.Testing.Extensions.TrxReport", run.Reason, StringComparison.Ordinal);
    }

    private static IEnumerable<(TestId, string, Outcome, string?, string?, string?)> What(SuiteRun run) => run.Observations
        .Select(seen => (seen.Test, seen.DisplayName, seen.Outcome, seen.Failure?.Signature, seen.SkipReason, seen.Output?.Trim()))
        .OrderBy(seen => seen.Test);
}
