using System.Text.RegularExpressions;

namespace QualityGate.Core.Gates;

/// <summary>
/// A pattern on the paths of projects, from the root, with forward slashes: <c>*</c> stands for anything within one folder,
/// <c>**</c> for any folders, <c>?</c> for one letter. A folder alone means all below it.
/// </summary>
public static partial class ProjectPattern
{
    public static bool Matches(string pattern, string project) => Regex.IsMatch(project, ExpressionOf(pattern), RegexOptions.CultureInvariant);

    /// <summary>False for what could never match a path from the root.</summary>
    public static bool IsUsable(string pattern) => pattern.Trim('/').Length > 0
        && pattern[0] != '/'
        && !pattern.Contains('\\', StringComparison.Ordinal)
        && pattern.Split('/').All(part => part is not ("." or ".."));

    private static string ExpressionOf(string pattern) =>
        $@"\A{Wildcards().Replace(Regex.Escape(pattern.TrimEnd('/')), match => match.Value switch { @"\*\*/" => "(?:.*/)?", @"\*\*" => ".*", @"\*" => "[^/]*", _ => "[^/]" })}(?:/.*)?\z";

    // As they look once they are escaped.
    [GeneratedRegex(@"\\\*\\\*/|\\\*\\\*|\\\*|\\\?", RegexOptions.CultureInvariant)]
    private static partial Regex Wildcards();
}
