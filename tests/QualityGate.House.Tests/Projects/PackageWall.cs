using System.Xml.Linq;

namespace QualityGate.House.Tests.Projects;

/// <summary>Packages: few, central, each with the reason it is here, and some only behind one door.</summary>
internal static class PackageWall
{
    private static readonly Dictionary<string, string> Homes = new()
    {
        ["Microsoft.Build"] = "QualityGate.Projects",
        ["Microsoft.Build.Locator"] = "QualityGate.Projects",
        ["Microsoft.TestPlatform.ObjectModel"] = "QualityGate.TestHost",
        ["System.CommandLine"] = "QualityGate.Cli",
        ["Spectre.Console"] = "QualityGate.Cli",
        ["Microsoft.CodeAnalysis.CSharp"] = "QualityGate.Scanning",
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = "QualityGate.Scanning",
        ["System.Composition"] = "QualityGate.Scanning",
        ["Npgsql"] = "QualityGate.Storage",
        ["Markdig"] = "QualityGate.Reporting",
        ["YamlDotNet"] = "QualityGate.CiLint",
    };

    /// <summary>What a project says about its packages.</summary>
    public static IEnumerable<Violation> Check(ProjectFile project) => project.PackageReferences.SelectMany(reference =>
        (IEnumerable<Violation>)
        [
            .. LocalVersion(project, reference),
            .. WrongHome(project, reference),
            .. project.Name == "QualityGate.Core"
                ? [project.At(reference, $"Core has no packages: move what needs {ProjectFile.Include(reference)} to a room that has.")]
                : Array.Empty<Violation>(),
        ]);

    /// <summary>What Directory.Packages.props says about the versions.</summary>
    public static IEnumerable<Violation> CheckVersions(ProjectFile packages) => packages.Root.Descendants("PackageVersion").SelectMany(version =>
        (IEnumerable<Violation>)
        [
            .. HasReason(version)
                ? Array.Empty<Violation>()
                : [packages.At(version, $"Say in a comment right above why {ProjectFile.Include(version)} is here.")],
            .. IsExact(version)
                ? Array.Empty<Violation>()
                : [packages.At(version, $"Give {ProjectFile.Include(version)} one exact version: a floating one builds differently tomorrow.")],
        ]);

    private static IEnumerable<Violation> LocalVersion(ProjectFile project, XElement reference)
    {
        if (reference.Attribute("Version") is not null || reference.Element("Version") is not null)
            yield return project.At(reference, $"Move the version of {ProjectFile.Include(reference)} to Directory.Packages.props.");

        // Analyzers must load into old compilers, so they alone build against an older one.
        if (reference.Attribute("VersionOverride") is not null && !project.Name.Contains("Analyzers", StringComparison.Ordinal) && !project.Name.Contains("CodeFixes", StringComparison.Ordinal) && project.Name != "QualityGate.Samples")
            yield return project.At(reference, $"Only analyzers and their tests override a version: use the central one of {ProjectFile.Include(reference)}.");
    }

    private static IEnumerable<Violation> WrongHome(ProjectFile project, XElement reference) =>
        project.Area == "src" && Homes.TryGetValue(ProjectFile.Include(reference), out string? home) && home != project.Name
            ? [project.At(reference, $"{ProjectFile.Include(reference)} is seen by {home} only: ask that room for what is needed.")]
            : [];

    private static bool HasReason(XElement version) => version.NodesBeforeSelf()
        .LastOrDefault(node => node is not XText) is XComment { Value: var reason } && !string.IsNullOrWhiteSpace(reason);

    private static bool IsExact(XElement version) =>
        version.Attribute("Version")?.Value is { Length: > 0 } text && char.IsAsciiDigit(text[0]) && text.IndexOfAny(['*', ',', '[', '(', '$']) < 0;
}
