using System.Text.RegularExpressions;
using QualityGate.Cli.Tests.Tools;

namespace QualityGate.Cli.Tests.Documents;

/// <summary>README.md, read for what it promises.</summary>
internal static partial class Readme
{
    private const string Tool = "dotnet run --project src/QualityGate.Cli -c Release -- ";

    public static string Text { get; } = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    /// <summary>Every command it shows.</summary>
    public static ImmutableArray<string> Commands { get; } = CommandsIn(Text);

    /// <summary>The arguments of the first command, behind what starts the tool.</summary>
    public static string[] FirstArguments { get; } = Commands[0].StartsWith(Tool, StringComparison.Ordinal)
        ? Commands[0][Tool.Length..].Split(' ')
        : throw new InvalidDataException($"The first command of README.md does not start the tool: {Commands[0]}");

    /// <summary>The lines quoted between two markers.</summary>
    public static string[] Excerpt { get; } =
        [.. ExcerptBlock().Match(Text).Groups["lines"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimStart('>', ' '))];

    /// <summary>Every line of every shell block of a document, and what its workflows run.</summary>
    public static ImmutableArray<string> CommandsIn(string document) =>
    [
        .. ShellBlocks().Matches(document).SelectMany(block => block.Groups["lines"].Value.Split('\n')),
        .. WorkflowSteps().Matches(document).Select(step => step.Groups["line"].Value),
    ];

    [GeneratedRegex("```bash\n(?<lines>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex ShellBlocks();

    [GeneratedRegex("- run: (?<line>.*)")]
    private static partial Regex WorkflowSteps();

    [GeneratedRegex("<!-- excerpt -->\n(?<lines>.*?)<!-- /excerpt -->", RegexOptions.Singleline)]
    private static partial Regex ExcerptBlock();
}
