using System.Text.RegularExpressions;

namespace QualityGate.Cli.Imports;

/// <summary>What the path of a result file says by itself.</summary>
internal static partial class FilePlace
{
    /// <summary>The full hash in the name of one of its folders, the innermost of several; null when there is none. Shorter ones may be anything.</summary>
    public static string? CommitIn(string path) => path.Split('/').SkipLast(1)
        .Select(folder => Hash().Match(folder))
        .LastOrDefault(match => match.Success)?.Value;

    /// <summary>
    /// The path without what only tells one run of a job from the next: files of which this is equal are taken to come from one job, and
    /// where it differs, from different ones.
    /// </summary>
    public static string JobOf(string path)
    {
        string[] parts = path.Split('/');
        return string.Join('/', parts.SkipLast(1).Append(Path.GetFileNameWithoutExtension(parts[^1]))
            .Select(part => Stamp().Replace(Hash().Replace(part, ""), "").Trim('-', '_', '.', ' ', '@'))
            .Where(part => !RunNumber().IsMatch(part)));
    }

    [GeneratedRegex(@"(?<![0-9a-fA-F])(?:[0-9a-f]{64}|[0-9a-f]{40})(?![0-9a-fA-F])", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();

    // VSTest calls its files user_machine_2026-01-31_12_00_00_net10.0[1], and a runner in the cloud has another name each time.
    [GeneratedRegex(@"^(?:[^_]*_[^_]*_)?\d{4}-\d{2}-\d{2}(?:[T_ -]\d{2}[_:.-]?\d{2}(?:[_:.-]?\d{2})?)?Z?(?![0-9A-Za-z])|\[\d+\]$", RegexOptions.CultureInvariant)]
    private static partial Regex Stamp();

    [GeneratedRegex(@"^(?:(?:run|attempt|build|try|retry|pipeline|iteration|results?|reports?|test-?results?|junit|trx|ctrf)?[-_.# ]*)*\d*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex RunNumber();
}
