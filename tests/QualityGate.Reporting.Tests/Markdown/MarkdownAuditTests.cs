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
    [InlineData(nameof(Scenes.Nothing))]
    public void Scene_IsWrittenAsBefore(string scene) =>
        Snapshot.Matches($"{scene}.md", MarkdownAudit.Write(Scenes.Named(scene).Conclude()));
}
