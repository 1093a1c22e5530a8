using QualityGate.Core.Gates;
using QualityGate.Reporting.Tests.Generators;
using QualityGate.Reporting.Tests.Scenarios;

namespace QualityGate.Reporting.Tests;

public class GateSummaryTests
{
    [Theory]
    [InlineData(nameof(Scenes.Calm))]
    [InlineData(nameof(Scenes.Troubled))]
    [InlineData(nameof(Scenes.Ratcheted))]
    [InlineData(nameof(Scenes.Remembered))]
    [InlineData(nameof(Scenes.Unaccepted))]
    [InlineData(nameof(Scenes.Quarantined))]
    [InlineData(nameof(Scenes.Sheltered))]
    public void Scene_IsSummarisedAsBefore(string scene) => Snapshot.Matches(
        $"{scene}.gate.txt",
        GateSummary.Of(Scenes.Named(scene).Conclude(), "qualitygate-report/record/record.jsonl", "qualitygate.json"));

    [Theory]
    [InlineData(UndecidedMeaning.Green, "Exit    0 (undecided, which the policy lets pass)")]
    [InlineData(UndecidedMeaning.Red, "Exit    2 (undecided, which the policy counts as failed)")]
    [InlineData(UndecidedMeaning.Undecided, "Exit    6 (undecided)")]
    public void UndecidedGate_SaysWhatThePolicyMakesOfIt(UndecidedMeaning meaning, string ending)
    {
        Scenario few = Scenario.Of(Specimen.Of("A", "B", "PP", "PP")) with { Policy = new PolicyLayer { Undecided = meaning } };

        string summary = GateSummary.Of(few.Conclude(), "record", "no file");

        Assert.StartsWith("UNDECIDED", summary, StringComparison.Ordinal);
        Assert.EndsWith($"{ending}\n", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void ForeignText_CommandsNoTerminalAndNoLog() => Property.Holds(HostileScenarios.All, 60, scenario =>
    {
        string summary = GateSummary.Of(scenario.Conclude(), scenario.Target, scenario.Target);
        Assert.DoesNotContain(summary, character => char.IsControl(character) && character != '\n');
        Assert.DoesNotMatch(@"(?m)^\s*::", summary);
        Assert.DoesNotMatch(@"(?i)##(vso)?\[", summary);
    });
}
