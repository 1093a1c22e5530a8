using QualityGate.Core.Runs;
using QualityGate.Runner.Tests.Suites;

namespace QualityGate.Runner.Tests;

/// <summary>Tests that leave something behind, and runs that end well all the same.</summary>
[Collection(SpecimenTurns.Name)]
public sealed class SuiteRunnerLeftoverTests(SpecimenSuite specimens)
{
    [LinuxFact]
    public async Task ForegroundThread_DoesNotKeepTheProcess() => await PassesAndLeavesNothingAsync("Leaving.LeavesForegroundThread");

    [LinuxFact]
    public async Task ForegroundThread_IsNoProcessLeftBehind() => Assert.Empty((await specimens.RunSeriallyAsync("Leaving.LeavesForegroundThread")).Leftovers);

    [LinuxTheory]
    [InlineData("LeavesProcessThatHoldsOutput")]
    [InlineData("LeavesProcessInSessionOfItsOwn")]
    public async Task ProcessLeftBehind_IsEndedAndTold(string test)
    {
        SuiteRun run = await specimens.RunSeriallyAsync($"Leaving.{test}", "Plain.Passes");

        Assert.Empty(specimens.Survivors());
        Assert.Equal(Completion.Completed, run.Completion);
        Leftover left = Assert.Single(run.Leftovers);
        Assert.Equal("sleep", left.Process);
        Assert.True(left.Test is null || left.Test.Method == test, "An innocent test is named.");
    }

    [LinuxFact]
    public async Task ProcessThatIsEndedWithTheHost_IsNotLeftBehind() => Assert.Empty((await specimens.RunSeriallyAsync("Leaving.EndsItsProcessLate")).Leftovers);

    [LinuxFact]
    public async Task ClosedStandardOutput_DoesNotHurt() => await PassesAndLeavesNothingAsync("Leaving.ClosesStandardOutput", "Plain.Passes");

    [LinuxFact]
    public async Task ChangedCurrentDirectory_DoesNotHurt() => await PassesAndLeavesNothingAsync("Leaving.ChangesCurrentDirectory", "Plain.Passes");

    [LinuxFact]
    public async Task TwoHundredMegabytesOfOutput_PassThrough() => await PassesAndLeavesNothingAsync("Leaving.WritesTwoHundredMegabytes");

    [Fact]
    public async Task FloodOfATestsOwnOutput_IsCutInTheMiddle()
    {
        SuiteRun run = await specimens.RunSeriallyAsync("Talking.FloodsItsOwnOutput");

        string output = run.Of("FloodsItsOwnOutput").Output!;
        Assert.InRange(output.Length, 16 * 1024, 17 * 1024);
        Assert.StartsWith("the beginning", output, StringComparison.Ordinal);
        Assert.EndsWith("the end", output.TrimEnd(), StringComparison.Ordinal);
        Assert.Contains("characters cut", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TextThatIsNoUnicode_Arrives()
    {
        SuiteRun run = await specimens.RunSeriallyAsync("Plain.SpeaksBrokenUnicode");

        Assert.StartsWith("half a pair: ", run.Of("SpeaksBrokenUnicode").Failure?.Message, StringComparison.Ordinal);
    }

    private async Task PassesAndLeavesNothingAsync(params string[] tests)
    {
        SuiteRun run = await specimens.RunSeriallyAsync(tests);

        Assert.Equal(Completion.Completed, run.Completion);
        Assert.Equal(tests.Length, run.Observations.Length);
        Assert.All(run.Observations, observation => Assert.Equal(Outcome.Passed, observation.Outcome));
        Assert.Empty(specimens.Survivors());
    }
}
