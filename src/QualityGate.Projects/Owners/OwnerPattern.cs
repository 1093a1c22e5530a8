using System.Text;
using System.Text.RegularExpressions;

namespace QualityGate.Projects.Owners;

/// <summary>
/// A pattern of a CODEOWNERS file, as GitHub documents them: those of gitignore, without negation and without ranges of characters.
/// Matching depends on case.
/// </summary>
internal sealed class OwnerPattern
{
    // A pattern of ours never goes back and forth over a path for longer than that.
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    private readonly Regex _regex;

    private OwnerPattern(Regex regex) => _regex = regex;

    /// <summary>Null for what is no such pattern.</summary>
    public static OwnerPattern? Of(string pattern) => pattern is "" or "/" || pattern[0] == '!' || pattern.Contains('[', StringComparison.Ordinal)
        ? null
        : new OwnerPattern(new Regex(Expression(pattern), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, Timeout));

    /// <param name="path">From the root of the repository, with forward slashes.</param>
    public bool Matches(string path) => _regex.IsMatch(path);

    // A slash at the beginning or within ties a pattern to the root; without one it holds in every folder.
    private static string Expression(string pattern)
    {
        bool isFolder = pattern[^1] == '/';
        string[] segments = pattern.Trim('/').Split('/');
        bool isTied = pattern[0] == '/' || segments.Length > 1;
        StringBuilder expression = new(isTied ? "^" : "^(?:.*/)?");
        for (int place = 0; place < segments.Length; place++)
        {
            bool isLast = place == segments.Length - 1;
            expression.Append(segments[place] switch
            {
                "**" => isLast ? ".+" : "(?:.+/)?",
                var segment => $"{Glob(segment)}{(isLast ? "" : "/")}",
            });
        }

        // What names a folder means all within it; but "docs/*" means what lies directly in docs.
        return expression.Append(isFolder ? "/.+$" : segments[^1] == "*" && isTied ? "$" : "(?:/.*)?$").ToString();
    }

    private static string Glob(string segment)
    {
        StringBuilder expression = new();
        for (int place = 0; place < segment.Length; place++)
        {
            expression.Append(segment[place] switch
            {
                '*' => "[^/]*",
                '?' => "[^/]",
                '\\' when place + 1 < segment.Length => Regex.Escape(segment[++place].ToString()),
                var letter => Regex.Escape(letter.ToString()),
            });
        }

        return expression.ToString();
    }
}
