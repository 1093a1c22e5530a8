using System.Security.Cryptography;
using System.Text;
using QualityGate.Core.Suites;
using QualityGate.Reporting.Markdown;
using QualityGate.Reporting.Plans;

namespace QualityGate.Reporting.Html;

/// <summary>Where in the page a test is found. A link to it stays good from audit to audit, because it comes of the test's identity alone.</summary>
internal sealed class TestAnchors(ImmutableArray<FixEntry> plan)
{
    private readonly Dictionary<string, string> _cards = plan
        .DistinctBy(CardTitle.AnchorOf)
        .ToDictionary(CardTitle.AnchorOf, entry => Of(entry.Test.Id), StringComparer.Ordinal);

    /// <summary>The id of the element that shows the test.</summary>
    public static string Of(TestId test)
    {
        string identity = $"{test.Suite}\n{test.Class}\n{test.Method}\n{test.Row}\n{test.Ordinal}";
        return $"t-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)).AsSpan(0, 6))}";
    }

    /// <summary>The same for a link that was made for the Markdown audit; null where it leads nowhere.</summary>
    public string? OfMarkdown(string anchor) => _cards.GetValueOrDefault(anchor);
}
