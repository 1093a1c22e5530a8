using System.Text.RegularExpressions;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Notices;
using QualityGate.Reporting.Tests.Generators;
using QualityGate.Reporting.Tests.Scenarios;

namespace QualityGate.Reporting.Tests.Notices;

public class NoticesTests
{
    private const string Reproduce = "To see it again: dotnet qualitygate";

    [Fact]
    public void Flake_StandsAtItsLineWithWhatWasSeen()
    {
        string line = Assert.Single(Lines(GitHubNotices.Write(Scenes.OneFlake.Conclude())));

        Assert.StartsWith("::error file=", line, StringComparison.Ordinal);
        Assert.Matches(@"^::error file=[^,:]+,line=\d+,title=[^:]+::Failed in \d+ of \d+ runs ", line);
        Assert.Contains(Reproduce, line, StringComparison.Ordinal);
    }

    [Fact]
    public void Flake_StandsInAzuresWordsToo() =>
        Assert.Matches(@"^##vso\[task\.logissue type=error;sourcepath=[^;\]]+;linenumber=\d+\][^:]+: Failed in ", Assert.Single(Lines(AzureNotices.Write(Scenes.OneFlake.Conclude()))));

    [Fact]
    public void CalmAudit_HasNothingToSay()
    {
        Assert.Empty(GitHubNotices.Write(Scenes.Calm.Conclude()));
        Assert.Empty(AzureNotices.Write(Scenes.Calm.Conclude()));
    }

    [Fact]
    public void WhatIsUndecided_IsSaid() =>
        Assert.Contains(NoticeList.Of(Scenes.Nothing.Conclude()), notice => notice.Title == "Undecided");

    /// <summary>What the baseline knows does not fail the gate, and is a warning.</summary>
    [Fact]
    public void ToleratedTest_IsAWarningAndANewOneAnError()
    {
        ImmutableArray<Notice> notices = NoticeList.Of((GateScenes.Ratcheted with { Policy = new PolicyLayer() }).Conclude());

        Assert.Equal(NoticeLevel.Warning, notices.Single(notice => notice.Title.Contains("Lists_running_tasks", StringComparison.Ordinal)).Level);
        Assert.Equal(NoticeLevel.Error, notices.Single(notice => notice.Title.Contains("Cancels_one", StringComparison.Ordinal)).Level);
    }

    [Fact]
    public void RuleThatIsNotAboutFailing_StandsBesideTheTests() =>
        Assert.Contains(NoticeList.Of(GateScenes.Ratcheted.Conclude()), notice => notice is { Level: NoticeLevel.Error, Title: "Not met", Location: null } && notice.Message.Contains("Quarantine", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void MoreThanTen_EndWithHowManyMore()
    {
        ImmutableArray<Notice> notices = [.. NoticeList.Of(Scenes.Dozen.Conclude()).Where(notice => notice.Level == NoticeLevel.Error)];

        Assert.Equal(NoticeList.MostOfALevel, notices.Length);
        Assert.Matches(@"^\d+ more stand in the audit\.$", notices[^1].Message);
    }

    /// <summary>A test that is called like a command is shown and not obeyed.</summary>
    [Fact]
    public void ForeignText_CommandsNoEngine() => Property.Holds(HostileScenarios.All, 60, scenario =>
    {
        Conclusion conclusion = scenario.Conclude();
        int count = NoticeList.Of(conclusion).Length;

        string[] github = Lines(GitHubNotices.Write(conclusion));
        Assert.Equal(count, github.Length);
        Assert.All(github, line => Assert.Matches(@"^::(error|warning) (file=[^,:]+,line=\d+,)?title=[^,:]*::", line));

        string[] azure = Lines(AzureNotices.Write(conclusion));
        Assert.Equal(count, azure.Length);
        Assert.All(azure, line => Assert.Single(Regex.Matches(line, @"##(vso)?\[", RegexOptions.IgnoreCase)));
        Assert.All(azure, line => Assert.Matches(@"^##vso\[task\.logissue type=(error|warning)(;sourcepath=[^;\]]+;linenumber=\d+)?\]", line));
    });

    private static string[] Lines(string text)
    {
        Assert.DoesNotContain('\r', text);
        return text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
