using QualityGate.Core.Audits;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Markdown;

/// <summary>How to show that a test is mended.</summary>
internal static class ProofBlock
{
    public static void Write(MarkdownWriter card, Audit audit, AuditedTest test)
    {
        card.Paragraph($"**Prove** the fix by {Figures.Count(Commands.RunsToProve(test), "clean run")} where it failed; if nothing had changed, so many would come with less than 5 %:");
        card.Fence("sh", [Commands.Prove(audit, test)]);
        card.Paragraph("It is mended when that ends with 0, which also takes a pass under each other condition.");
    }
}
