using System.Text.RegularExpressions;
using QualityGate.AnalyzerBench.Sources;
using QualityGate.Samples;

namespace QualityGate.AnalyzerBench.Precision;

/// <summary>Reads the projects below a folder. What only MSBuild could know stays unknown: references are partial.</summary>
internal static partial class CodeProjects
{
    private static readonly ImmutableArray<string> Shared = ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"];

    // Where repositories keep files of properties that others import.
    private static readonly ImmutableArray<string> Folders = ["", "build", "eng", "props"];

    /// <returns>One for each folder with a project file; one for the folder itself when it has none.</returns>
    public static ImmutableArray<CodeProject> Below(string folder)
    {
        string root = Path.GetFullPath(folder);
        // Several project files in one folder are ways to build the same code; the first stands for all.
        Dictionary<string, string> projects = SourceFiles.ProjectsBelow(root).GroupBy(path => Path.GetDirectoryName(path)!).ToDictionary(paths => paths.Key, paths => paths.First());
        ILookup<string, string> files = SourceFiles.Below(root).ToLookup(path => Home(path, projects, root));
        return [.. projects.Keys.Append(root).Distinct().Order(StringComparer.Ordinal).Where(files.Contains).Select(home => Read(home, projects.GetValueOrDefault(home), files[home], root))];
    }

    private static string Home(string path, Dictionary<string, string> projects, string root)
    {
        string folder = Path.GetDirectoryName(path)!;
        while (folder.Length > root.Length && !projects.ContainsKey(folder))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }

    private static CodeProject Read(string home, string? projectFile, IEnumerable<string> paths, string root)
    {
        string own = projectFile is null ? "" : File.ReadAllText(projectFile);
        string all = WithImports(own + string.Concat(Above(home, root).Select(File.ReadAllText)), root);
        ImmutableArray<string> usings = [.. GlobalUsing().Matches(all).Select(match => match.Groups["name"].Value).Distinct()];
        ImmutableArray<(string, string)> files = [.. paths.Select(path => (path, File.ReadAllText(path)))];
        Framework framework = FrameworkOf(files, Path.GetFileName(home).Contains("Test", StringComparison.OrdinalIgnoreCase) ? usings : []);
        return new CodeProject(projectFile ?? home)
        {
            Files = files,
            References = [.. Reference().Matches(own).Select(match => Path.GetFullPath(Path.Combine(home, match.Groups["path"].Value.Replace('\\', '/'))))],
            // The using of the framework may stand in a file that nothing here reads.
            Usings = [.. usings.Where(name => RealCode.FrameworkOf(name) == Framework.None), .. framework == Framework.None ? Array.Empty<string>() : [RealCode.NamespaceOf(framework)]],
            HasImplicitUsings = all.Contains("<ImplicitUsings>enable", StringComparison.OrdinalIgnoreCase) || all.Contains("<ImplicitUsings>true", StringComparison.OrdinalIgnoreCase),
            Framework = framework == Framework.XunitV2 && all.Contains("\"xunit.v3", StringComparison.OrdinalIgnoreCase) ? Framework.XunitV3 : framework,
        };
    }

    private static IEnumerable<string> Above(string home, string root)
    {
        for (string? folder = home; folder is not null && folder.Length >= root.Length; folder = Path.GetDirectoryName(folder))
        {
            foreach (string path in Shared.Select(name => Path.Combine(folder, name)).Where(File.Exists))
                yield return path;
        }
    }

    // Known by their file names alone: the way to them is an expression of MSBuild. Imported files import others.
    private static string WithImports(string all, string root)
    {
        foreach (string path in Folders.Select(folder => Path.Combine(root, folder)).Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*.props")).OrderDescending(StringComparer.Ordinal))
        {
            if (!Shared.Contains(Path.GetFileName(path)) && all.Contains(Path.GetFileName(path), StringComparison.OrdinalIgnoreCase))
                all += File.ReadAllText(path);
        }

        return all;
    }

    private static Framework FrameworkOf(IEnumerable<(string, string Text)> files, IEnumerable<string> usings) => files
        .Select(file => RealCode.FrameworkIn(file.Text))
        .Concat(usings.Select(RealCode.FrameworkOf))
        .Where(framework => framework != Framework.None)
        .GroupBy(framework => framework)
        .OrderByDescending(group => group.Count())
        .FirstOrDefault()?.Key ?? Framework.None;

    [GeneratedRegex("""<ProjectReference\s+Include="(?<path>[^"$*]+)""")]
    private static partial Regex Reference();

    // One with an alias, or a static one, is left out: a partial reference more.
    [GeneratedRegex("""<Using\s+Include="(?<name>[\w.]+)"\s*/>""")]
    private static partial Regex GlobalUsing();
}
