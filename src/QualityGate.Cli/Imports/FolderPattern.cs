using System.Text.RegularExpressions;
using QualityGate.Core.Faults;

namespace QualityGate.Cli.Imports;

/// <summary>
/// How the folders of a CI's results are called, as <c>{branch}/{commit}-{run}/{job}</c>: what stands in the place of a word is what it
/// names, <c>*</c> is anything. It is about the first folders of a path; whatever lies below them does not matter.
/// </summary>
internal sealed class FolderPattern
{
    private static readonly ImmutableArray<string> Words = ["commit", "branch", "job", "run"];

    private readonly Regex _expression;

    private FolderPattern(Regex expression) => _expression = expression;

    /// <exception cref="QualityGateException">It names no commit, or a word that means nothing (usage).</exception>
    public static FolderPattern Parse(string text)
    {
        string[] parts = Regex.Split(text.Replace('\\', '/').Trim('/'), @"(\{[^{}]*\}|\*)");
        string[] words = [.. parts.Where(part => part.StartsWith('{')).Select(part => part[1..^1])];
        if (words.FirstOrDefault(word => !Words.Contains(word)) is { } unknown)
            throw Bad(text, $"'{{{unknown}}}' means nothing{NearestName.Hint(unknown, Words)}");
        if (!words.Contains("commit"))
            throw Bad(text, "it does not say where the commit stands");
        if (words.Distinct().Count() < words.Length)
            throw Bad(text, "it holds a word twice");

        string expression = string.Concat(parts.Select(part => part switch
        {
            "*" => "[^/]*",
            ['{', ..] => $"(?<{part[1..^1]}>[^/]+?)",
            _ => Regex.Escape(part),
        }));
        return new FolderPattern(new Regex($"^{expression}(?:/|$)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));
    }

    /// <summary>What stands for a word in the path of a file; null where the path is not called so, or the pattern lacks the word.</summary>
    public string? Find(string path, string word) => _expression.Match(path) is { Success: true } match && match.Groups[word] is { Success: true, Value: var value } ? value : null;

    private static QualityGateException Bad(string text, string what) => new(
        FaultKind.Usage, $"--commit-from '{text}' cannot be used: {what}. Name folders by {{commit}}, {{branch}}, {{job}}, {{run}} and *, such as '{{branch}}/{{commit}}/{{job}}'.");
}
