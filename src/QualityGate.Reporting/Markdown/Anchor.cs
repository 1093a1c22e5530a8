using System.Text.RegularExpressions;

namespace QualityGate.Reporting.Markdown;

/// <summary>The name that GitHub gives a heading, for links within the page.</summary>
internal static partial class Anchor
{
    /// <summary>Letters, digits, hyphens and underscores of the heading's text, in lower case, blanks as hyphens.</summary>
    public static string Of(string heading) =>
        Dropped().Replace(heading, "").Replace(' ', '-').ToLowerInvariant();

    [GeneratedRegex(@"[^\p{L}\p{M}\p{N}\p{Pc}\- ]", RegexOptions.CultureInvariant)]
    private static partial Regex Dropped();
}
