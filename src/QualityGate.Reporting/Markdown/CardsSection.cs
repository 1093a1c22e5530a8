using QualityGate.Core.Audits;
using QualityGate.Reporting.Plans;

namespace QualityGate.Reporting.Markdown;

/// <summary>One card for every entry of the fix plan.</summary>
internal static class CardsSection
{
    public static void Write(MarkdownWriter page, Audit audit, ImmutableArray<FixEntry> plan, int blockLimit)
    {
        if (plan.IsEmpty)
            return;

        page.Heading(2, "Cards");
        page.Paragraph("One letter a run, in order: P passed, F failed, S skipped, H hung, C crashed its host, a dot where the run showed nothing of the test, a dash where it was left out. Commands are for the root of the repository.");
        page.Pieces(plan, entry => Card.Of(audit, entry, blockLimit));
    }
}
