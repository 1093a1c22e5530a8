using System.Text.RegularExpressions;
using QualityGate.Runner.Crashes;

namespace QualityGate.Runner.CommandLines;

/// <summary>
/// What VSTest prints of a test host that died: the last words of that process behind a sentence of VSTest's own, in the
/// language of the user, so that they begin in the middle of a line.
/// </summary>
internal static partial class QuotedLastWords
{
    /// <summary>The same with the quoted words on lines of their own, as the runtime printed them.</summary>
    public static string Unquoted(string standardError) =>
        Quotation().Replace(standardError, match => CrashReport.Begins(standardError.AsSpan(match.Index + match.Length)) ? $"{match.Value.TrimEnd()}\n" : match.Value);

    // Some languages have a space before the colon, and one of them a colon of its own.
    [GeneratedRegex(@"[:\uFF1A] ?", RegexOptions.CultureInvariant)]
    private static partial Regex Quotation();
}
