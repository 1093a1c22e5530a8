using QualityGate.Core.Suites;
using QualityGate.Projects.Outlines;

namespace QualityGate.Cli.Setups;

/// <summary>What <c>init</c> sees of a repository.</summary>
internal sealed record FoundRepository
{
    /// <summary>Absolute path of its topmost folder.</summary>
    public required string Root { get; init; }

    /// <summary>What its definitions audit: the one solution at the top, or all projects.</summary>
    public required string Target { get; init; }

    public required ImmutableArray<ProjectOutline> Tests { get; init; }

    public required ImmutableArray<CiEngine> Engines { get; init; }

    /// <summary>Whether the repository installs this tool by its manifest.</summary>
    public required bool HasTool { get; init; }

    public ImmutableArray<TestFramework> Frameworks => [.. Tests.SelectMany(test => test.Frameworks).Distinct().Order()];

    /// <summary>Versions such as <c>8.0</c> of the runtimes that the tests need besides that of the tool, in order.</summary>
    public ImmutableArray<string> OlderRuntimes =>
    [
        .. Tests.SelectMany(test => test.Targets)
            .Select(VersionOf)
            .OfType<Version>()
            .Where(version => version.Major is >= 5 and < ToolMajor)
            .Distinct()
            .Order()
            .Select(version => version.ToString(2)),
    ];

    private const int ToolMajor = 10;

    /// <param name="root">The topmost folder.</param>
    public static FoundRepository In(string root) => new()
    {
        Root = root,
        Target = Directory.EnumerateFiles(root)
            .Select(file => Path.GetFileName(file))
            .Where(file => Path.GetExtension(file).ToUpperInvariant() is ".SLN" or ".SLNX")
            .ToArray() is [var solution] && !solution.Contains(' ', StringComparison.Ordinal) ? solution : ".",
        Tests = ProjectOutlines.Below(root),
        Engines = CiEngines.UsedIn(root),
        HasTool = Manifests.Select(name => Path.Combine(root, name)).Where(File.Exists).Any(manifest => File.ReadAllText(manifest).Contains("\"qualitygate.tool\"", StringComparison.OrdinalIgnoreCase)),
    };

    private static readonly ImmutableArray<string> Manifests = [".config/dotnet-tools.json", "dotnet-tools.json"];

    // net8.0 and net8.0-windows, but neither net48 nor netstandard2.0.
    private static Version? VersionOf(string target) => target.StartsWith("net", StringComparison.Ordinal)
        && target[3..].Split('-')[0] is var version && version.Contains('.', StringComparison.Ordinal)
            ? Version.TryParse(version, out Version? parsed) ? parsed : null
            : null;
}
