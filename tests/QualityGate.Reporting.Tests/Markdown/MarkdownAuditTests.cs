using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Gates;
using QualityGate.Core.Planning;
using QualityGate.Reporting.Markdown;
using QualityGate.Reporting.Tests.Scenarios;

namespace QualityGate.Reporting.Tests.Markdown;

public class MarkdownAuditTests
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
    [InlineData(nameof(Scenes.Flagged))]
    [InlineData(nameof(Scenes.Ordered))]
    [InlineData(nameof(Scenes.Mended))]
    [InlineData(nameof(Scenes.Narrowed))]
    [InlineData(nameof(Scenes.Ratcheted))]
    [InlineData(nameof(Scenes.Remembered))]
    [InlineData(nameof(Scenes.Unaccepted))]
    [InlineData(nameof(Scenes.Quarantined))]
    [InlineData(nameof(Scenes.Sheltered))]
    [InlineData(nameof(Scenes.Nothing))]
    [InlineData(nameof(Scenes.Rows))]
    public void Scene_IsWrittenAsBefore(string scene) =>
        Snapshot.Matches($"{scene}.md", MarkdownAudit.Write(Scenes.Named(scene).Conclude()));

    [Fact]
    public void ConditionThatCouldNotBeArranged_IsNamedWithItsReasonEverywhere()
    {
        Conclusion calm = Scenes.Named(nameof(Scenes.Calm)).Conclude();
        RunSettings settings = calm.Audit.Subject.Settings;
        Audit audit = calm.Audit with
        {
            Subject = calm.Audit.Subject with
            {
                Settings = settings with
                {
                    Conditions = settings.Conditions.Add(ConditionSet.Of(OfflineCondition.Instance)),
                    Unavailable = [new UnavailableConditions(ConditionSet.Of(OfflineCondition.Instance), "it is forbidden here", "ask for it")],
                },
            },
        };
        Conclusion conclusion = Gate.Conclude(audit, calm.Policy);

        Assert.Equal(ExitCode.Undecided, conclusion.ExitCode);
        Assert.Contains("- The condition offline, which was asked for: it is forbidden here. To have it, ask for it.\n", MarkdownAudit.Write(conclusion), StringComparison.Ordinal);
        Assert.Contains("  not run: offline: it is forbidden here; ask for it\n", ConsoleSummary.Of(conclusion, []), StringComparison.Ordinal);
    }
}
