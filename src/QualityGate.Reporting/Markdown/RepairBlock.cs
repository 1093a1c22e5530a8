using QualityGate.Core.Audits;
using QualityGate.Core.Findings;
using QualityGate.Reporting.Examples;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Markdown;

/// <summary>The part of a card that says how to mend the test: what a code fix would do where there is one, else what mends its cause in its own framework.</summary>
internal static class RepairBlock
{
    private const int DiffLines = 40;
    private const int LineLength = 200;

    public static void Write(MarkdownWriter card, Audit audit, FixEntry entry)
    {
        card.Paragraph($"**Fix.** {entry.Recipe.FirstStep}");
        ImmutableArray<StaticFinding> mendable = [.. CardFindings.Of(audit, entry.Test).Where(finding => finding.Repair is not null).Take(1)];
        foreach (StaticFinding finding in mendable)
        {
            card.Paragraph($"For {FindingsBlock.Rule(finding)} at {Cells.Location(finding.Location)} there is a code fix, *{Inline.Prose(finding.Repair!.Title)}*:");
            card.Fence("diff", Lines(finding.Repair.Diff));
        }

        if (mendable.IsEmpty && !entry.IsBroken && MendingExamples.For(entry.Cause, TestFrameworks.Of(audit, entry.Test.Id.Suite)) is { } example)
        {
            card.Paragraph($"{example.Meaning}:");
            card.Fence("csharp", example.Code.Split('\n'));
        }
    }

    private static IEnumerable<string> Lines(string diff)
    {
        string[] lines = diff.TrimEnd().ReplaceLineEndings("\n").Split('\n');
        IEnumerable<string> shown = lines.Take(DiffLines).Select(line => VisibleText.Cut(line, LineLength));
        return lines.Length > DiffLines ? shown.Append($" … and {Figures.Count(lines.Length - DiffLines, "line")} more") : shown;
    }
}
