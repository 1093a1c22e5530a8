using QualityGate.Core.Audits;
using QualityGate.Core.Gates;
using QualityGate.Core.Suites;
using QualityGate.Reporting.Markdown;
using QualityGate.Reporting.Tests.Scenarios;

namespace QualityGate.Reporting.Tests.Markdown;

public class FixPlanSectionTests
{
    private static readonly Conclusion Flake = Scenes.OneFlake.Conclude();

    private static SourceFile Source => new() { Path = Flake.Audit.Suites[0].Tests.Single(test => test.IsUnreliable).Location!.File };

    [Fact]
    public void OwnerAndLastChange_StandInPlanAndCard()
    {
        string page = Written(Source with { Owners = ["@core-team"], Changed = new LastChange("3f2a9c1d04be77a1c0ffee", Scenario.Start, "Ada | Lovelace") });

        Assert.Contains("| Rank | Test | Owner | Cause | Red runs | Minutes a week | Last change | Effort | First step |", page, StringComparison.Ordinal);
        Assert.Contains("| `@core-team` | race condition |", page, StringComparison.Ordinal);
        Assert.Contains("| `3f2a9c1d04be` of 2026-01-05, Ada \\| Lovelace |", page, StringComparison.Ordinal);
        Assert.Contains("owned by `@core-team` · last changed by `3f2a9c1d04be` of 2026-01-05", page, StringComparison.Ordinal);
    }

    [Fact]
    public void ColumnsOfWhichNothingIsKnown_AreLeftOut() =>
        Assert.Contains("| Rank | Test | Cause | Red runs | Minutes a week | Effort | First step |", Written(), StringComparison.Ordinal);

    [Fact]
    public void NumbersThatNobodyGave_AreCalledAssumed()
    {
        const string Assumed = "10 minutes of somebody's attention besides the time of running the suite again, which is assumed:";
        Assert.Contains(Assumed, Written(), StringComparison.Ordinal);
        Audit audit = Flake.Audit with { Subject = Flake.Audit.Subject with { Cost = new RunCost(40, 10) } };
        Assert.Contains("This counts with 40 runs a week", MarkdownAudit.Write(Flake with { Audit = audit }), StringComparison.Ordinal);
        Assert.DoesNotContain(Assumed, MarkdownAudit.Write(Flake with { Audit = audit }), StringComparison.Ordinal);
    }

    private static string Written(params ImmutableArray<SourceFile> sources) => MarkdownAudit.Write(Flake with { Audit = Flake.Audit with { Sources = sources } });
}
