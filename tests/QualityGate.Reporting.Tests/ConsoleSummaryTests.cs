using QualityGate.Reporting.Tests.Generators;
using QualityGate.Reporting.Tests.Scenarios;

namespace QualityGate.Reporting.Tests;

public class ConsoleSummaryTests
{
    [Theory]
    [InlineData(nameof(Scenes.Calm))]
    [InlineData(nameof(Scenes.OneFlake))]
    [InlineData(nameof(Scenes.Dozen))]
    [InlineData(nameof(Scenes.Troubled))]
    [InlineData(nameof(Scenes.Ugly))]
    [InlineData(nameof(Scenes.Outage))]
    [InlineData(nameof(Scenes.Forced))]
    [InlineData(nameof(Scenes.Checked))]
    [InlineData(nameof(Scenes.Narrowed))]
    [InlineData(nameof(Scenes.Ratcheted))]
    [InlineData(nameof(Scenes.Unaccepted))]
    [InlineData(nameof(Scenes.Quarantined))]
    [InlineData(nameof(Scenes.Sheltered))]
    [InlineData(nameof(Scenes.Nothing))]
    public void Scene_IsSummarisedAsBefore(string scene) => Snapshot.Matches(
        $"{scene}.txt",
        ConsoleSummary.Of(Scenes.Named(scene).Conclude(), ["qualitygate-report/flaky_test_audit.md", "qualitygate-report/audit.json"]));

    [Fact]
    public void ForeignText_CommandsNoTerminalAndNoLog() => Property.Holds(HostileScenarios.All, 60, scenario =>
    {
        string summary = ConsoleSummary.Of(scenario.Conclude(), [scenario.Target]);
        Assert.DoesNotContain(summary, character => char.IsControl(character) && character != '\n');
        Assert.DoesNotMatch(@"(?m)^\s*::", summary);
        Assert.DoesNotMatch(@"(?i)##(vso)?\[", summary);
    });
}
