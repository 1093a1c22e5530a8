using QualityGate.Core.Gates;

namespace QualityGate.Reporting.Html;

/// <summary>
/// The audit as one page for a browser. It is whole by itself: nothing is loaded from anywhere, and everything in it can be read without the
/// script, which only adds search, filters and copying.
/// </summary>
public static class HtmlAudit
{
    public const string FileName = "flaky_test_audit.html";

    /// <summary>The whole document, with LF line ends. The same conclusion gives the same text.</summary>
    public static string Write(Conclusion conclusion)
    {
        PageContext page = PageContext.Of(conclusion);
        ImmutableArray<PageSection> sections =
        [
            .. new[]
            {
                CausesSection.Of(page),
                TestsSection.Of(page),
                TrendSection.Of(page),
            },
            .. BorrowedSections.Of(page),
        ];
        return PageFrame.Of(page, VerdictBanner.Of(page), [.. sections.Where(section => !section.Body.IsEmpty)]).ToString();
    }
}
