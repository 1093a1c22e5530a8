namespace QualityGate.Projects.Owners;

/// <summary>Who owns which file of a repository.</summary>
public sealed class CodeOwners
{
    /// <summary>Where it may lie; the first that is there holds.</summary>
    private static readonly ImmutableArray<string> Places = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"];

    /// <summary>GitHub reads no larger one.</summary>
    private const int MaxSize = 3 * 1024 * 1024;

    private readonly ImmutableArray<OwnerRule> _rules;

    private CodeOwners(ImmutableArray<OwnerRule> rules) => _rules = rules;

    /// <summary>That of a repository; without any owner where it has none, or none that can be read: it is only to be shown.</summary>
    /// <param name="root">Topmost folder of the repository.</param>
    public static CodeOwners Read(string root)
    {
        FileInfo? file = Places.Select(place => new FileInfo(Path.Combine(root, place))).FirstOrDefault(file => file.Exists);
        try
        {
            return file is { Length: <= MaxSize } ? Of(File.ReadLines(file.FullName)) : Of([]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Of([]);
        }
    }

    internal static CodeOwners Of(IEnumerable<string> lines) => new(OwnerRules.In(lines));

    /// <summary>The owners in the last line that matches, of each section of GitLab; as written there, each once.</summary>
    /// <param name="path">From the root of the repository, with forward slashes.</param>
    public ImmutableArray<string> Of(string path) =>
    [
        .. _rules
            .Where(rule => rule.Pattern.Matches(path))
            .GroupBy(rule => rule.Section, StringComparer.Ordinal)
            .SelectMany(section => section.Last().Owners)
            .Distinct(StringComparer.Ordinal),
    ];
}
