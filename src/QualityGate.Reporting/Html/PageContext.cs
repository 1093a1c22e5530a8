using QualityGate.Core.Audits;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Markdown;
using QualityGate.Reporting.Plans;

namespace QualityGate.Reporting.Html;

/// <summary>What every section of the page is made from.</summary>
/// <param name="Conclusion">The end of the audit.</param>
/// <param name="Plan">What there is to mend: a place each.</param>
/// <param name="Prose">Makes HTML of what is written in Markdown.</param>
internal sealed record PageContext(Conclusion Conclusion, ImmutableArray<FixEntry> Plan, MarkdownHtml Prose)
{
    /// <summary>Links to those places.</summary>
    public CardLinks Links { get; } = new(Plan, Plan.Length);

    public Audit Audit => Conclusion.Audit;

    public static PageContext Of(Conclusion conclusion)
    {
        Conclusion ordered = conclusion with { Audit = OrderedAudit.Of(conclusion.Audit) };
        ImmutableArray<FixEntry> plan = FixEntries.Of(ordered.Audit);
        return new PageContext(ordered, plan, new MarkdownHtml(new TestAnchors(plan)));
    }
}
