using QualityGate.Core.Audits;
using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Core.Suites;
using QualityGate.Reporting.Markdown;
using QualityGate.Reporting.Tests.Scenarios;

namespace QualityGate.Reporting.Tests.Markdown;

public class RepairBlockTests
{
    private static readonly Conclusion Flagged = Scenes.Flagged.Conclude();

    [Fact]
    public void FindingWithACodeFix_IsShownWithItsDifference()
    {
        string page = With(scan => scan with { Findings = [.. scan.Findings.Select(finding => finding with { Repair = new CodeRepair("Assert the *result*", " first();\n-done.Wait(50);\n+Assert.True(done.Wait(50));\n```") })] });

        Assert.Contains("there is a code fix, *Assert the \\*result\\**:\n\n````diff\n first();\n-done.Wait(50);\n+Assert.True(done.Wait(50));\n```\n````\n", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(TestFramework.XunitV3, "await Assert.ThrowsAnyAsync<OperationCanceledException>")]
    [InlineData(TestFramework.NUnit, "Assert.CatchAsync<OperationCanceledException>")]
    [InlineData(TestFramework.MSTest, "await Assert.ThrowsAsync<OperationCanceledException>")]
    public void CauseWithoutACodeFix_IsMendedInTheWordsOfTheFramework(TestFramework framework, string words) =>
        Assert.Contains(words, With(scan => scan with { Framework = framework, Findings = [.. scan.Findings.Select(finding => finding with { Repair = null })] }), StringComparison.Ordinal);

    [Fact]
    public void CodeThatWasNotRead_TellsItsFrameworkByItsFailures() => Assert.Contains(
        "In xunit: ",
        MarkdownAudit.Write(Scenes.Dozen.Conclude()),
        StringComparison.Ordinal);

    [Fact]
    public void FindingAboutAWholeClass_StandsOnNoCardThatFailsForAnotherCause()
    {
        ConcernedTest all = new("AgentTasks.Tests.CancelTests", "", FindingReach.Fixture);
        string page = With(scan => scan with { Findings = [.. scan.Findings.Select(finding => finding with { Cause = RootCause.Fixture, Message = "It is about the class", Tests = [all] })] });

        Assert.DoesNotContain("**In the code**", page, StringComparison.Ordinal);
        Assert.Contains("It is about the class", page, StringComparison.Ordinal);
    }

    private static string With(Func<ProjectScan, ProjectScan> change)
    {
        Audit audit = Flagged.Audit with { Scans = [.. Flagged.Audit.Scans.Select(change)] };
        return MarkdownAudit.Write(Flagged with { Audit = audit });
    }
}
