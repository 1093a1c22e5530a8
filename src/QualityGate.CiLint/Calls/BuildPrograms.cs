using QualityGate.CiLint.Flows;
using QualityGate.CiLint.Shells.Syntax;
using QualityGate.CiLint.Sources;
using QualityGate.CiLint.TestRuns;

namespace QualityGate.CiLint.Calls;

/// <summary>Builds that are programs (Cake, Nuke, FAKE, psake, a project of C#): asked for nothing in particular, they run the tests if they know how to.</summary>
internal static class BuildPrograms
{
    private static readonly ImmutableArray<string> Markers =
        ["DotNetTest(", "DotNetCoreTest(", "NUnit3(", "XUnit2(", "VSTest(", "dotnet test", "\"test ", "\"test\"", "'test'", "$\"test ", "vstest.console"];

    private static readonly ImmutableArray<(string Folder, string Pattern)> Places =
    [
        ("", "*.cake"), ("", "cake.cs"), ("", "build.fsx"), ("", "*.build.ps1"), ("", "psakefile.ps1"), ("", "psake-project.ps1"), ("build", "*.cs"), ("build", "*.cake"), ("build", "*.ps1"), ("build", "*.fsx"),
        ("Build", "*.ps1"), ("Build", "*.cs"), ("Pipeline", "*.cs"), ("nuke", "*.cs"), ("cake", "*.cs"), ("tools/builder", "*.cs"), ("eng/build", "*.cs"),
    ];

    private static readonly ImmutableHashSet<string> WholeBuilds = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "ci", "default", "all", "full", "codecoverage", "coverage", "verify", "validate", "check");

    /// <summary>The command as a run of tests; null when it is no such build, or asks for something else.</summary>
    public static TestCommand? Find(ShellNode.Command command, Repository repository)
    {
        ImmutableArray<string> words = CommandWords.Of(command);
        string name = CommandFlow.ProgramName(words[0]);
        bool isBuild = TestCommands.IsBuildScript(name) || name is "nuke" or "cake" or "dotnet-cake" or "fake"
            || words is ["dotnet", "cake" or "nuke" or "fake", ..]
            || (words is ["dotnet", "run", ..] && words.Any(word => word.Contains("build", StringComparison.OrdinalIgnoreCase) && word.EndsWith("proj", StringComparison.OrdinalIgnoreCase)));
        return isBuild && AsksForAll(words) && KnowsTests(repository) ? new TestCommand(TestCommandKind.BuildTarget, words[1..]) : null;
    }

    private static bool AsksForAll(ImmutableArray<string> words)
    {
        ImmutableArray<string> targets = [.. words.Skip(1).Where((word, at) => IsTarget(word, words[at]))];
        return targets.IsEmpty || targets.All(target => WholeBuilds.Contains(target[(target.LastIndexOf('=') + 1)..]));
    }

    // What follows a switch is its value, unless the switch is the one that names the target.
    private static bool IsTarget(string word, string before) => word.StartsWith('-')
        ? word.StartsWith("--target=", StringComparison.OrdinalIgnoreCase)
        : !word.EndsWith("proj", StringComparison.OrdinalIgnoreCase) && word is not ("run" or "cake" or "nuke" or "fake") && (!before.StartsWith('-') || before is "--" || before.TrimStart('-').ToLowerInvariant() is "t" or "target");

    private static bool KnowsTests(Repository repository) => Places
        .SelectMany(place => repository.Files(place.Folder, place.Pattern, SearchOption.TopDirectoryOnly))
        .Distinct(StringComparer.Ordinal)
        .Any(file => repository.Read(file) is { } content && Markers.Any(marker => content.Contains(marker, StringComparison.OrdinalIgnoreCase)));
}
