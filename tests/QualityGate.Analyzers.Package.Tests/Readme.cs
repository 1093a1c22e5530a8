using System.Text.RegularExpressions;

namespace QualityGate.Analyzers.Package.Tests;

/// <summary>What README.md tells users of the package to do.</summary>
internal static partial class Readme
{
    /// <summary>Where its commands put the package, and take it from.</summary>
    public const string Feed = "artifacts/packages";

    private static readonly string Section = File.ReadAllText(Path.Combine(PackedRules.RepositoryRoot, "README.md")).Split("\n## Find flaky code before it runs\n")[1].Split("\n## ")[0];

    /// <summary>The lines of its shell blocks, in order.</summary>
    public static IReadOnlyList<string> Commands { get; } = [.. Blocks("bash").SelectMany(block => block.Split('\n'))];

    /// <summary>The lines that it puts into .editorconfig.</summary>
    public static string EditorConfig { get; } = Blocks("ini").Single() + "\n";

    /// <summary>The one command that begins so.</summary>
    public static string Command(string start) => Commands.Single(command => command.StartsWith(start + " ", StringComparison.Ordinal));

    private static IEnumerable<string> Blocks(string language) =>
        from Match block in AnyBlock().Matches(Section)
        where block.Groups["language"].Value == language
        select block.Groups["lines"].Value;

    [GeneratedRegex("```(?<language>\\w+)\n(?<lines>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex AnyBlock();
}
