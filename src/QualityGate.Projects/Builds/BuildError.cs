using System.Text.RegularExpressions;

namespace QualityGate.Projects.Builds;

/// <summary>An error that a build printed.</summary>
/// <param name="Origin">The file it was found in, or the tool that found it.</param>
/// <param name="Position">Line and column as printed, such as <c>(3,5)</c>; empty without one.</param>
/// <param name="Code">Such as <c>CS1002</c>; empty without one.</param>
/// <param name="Message">The sentence behind the code.</param>
/// <param name="Project">The project or solution that was being built; empty when the line names none.</param>
internal sealed partial record BuildError(string Origin, string Position, string Code, string Message, string Project)
{
    /// <summary>Reads a line in MSBuild's canonical form; null for any other line.</summary>
    public static BuildError? Parse(string line) => Canonical().Match(line) is { Success: true } match
        ? new BuildError(
            match.Groups["origin"].Value, match.Groups["position"].Value, match.Groups["code"].Value,
            match.Groups["message"].Value, match.Groups["project"].Value)
        : null;

    /// <summary>The language's compiler has spoken, so the restore before it went well.</summary>
    public bool IsFromCompiler => CompilerCode().IsMatch(Code);

    /// <summary>The project at fault: the one being built, or when a whole solution was restored the file that was read. Null when unknown.</summary>
    public string? Culprit => new[] { Project, Origin }.FirstOrDefault(Targets.TargetFinder.IsProject);

    /// <summary>The error in one line, with the file as a path below the root when it lies there.</summary>
    public string Describe(string root)
    {
        string place = Path.IsPathRooted(Origin) && Origin.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? Targets.SourceRoot.Relative(root, Origin)
            : Origin;
        return $"{place}{Position}: error{(Code.Length == 0 ? "" : " ")}{Code}: {Message}";
    }

    // For example: /src/A.cs(3,5): error CS1002: ; expected [/src/A.csproj::TargetFramework=net10.0]
    [GeneratedRegex(
        @"^\s*(?<origin>[^\s].*?)\s*(?<position>\([\d,\-]+\))?\s*:\s+(?:[\w\-]+\s+)?error(?:\s+(?<code>[A-Za-z]+\d+))?\s*:\s*(?<message>.*?)(?:\s+\[(?<project>[^\]]+?)(?:::[^\]]*)?\])?\s*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Canonical();

    [GeneratedRegex("^(?:CS|VBC|BC|FS)\\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex CompilerCode();
}
