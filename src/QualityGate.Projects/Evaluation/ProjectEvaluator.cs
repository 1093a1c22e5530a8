using System.Runtime.CompilerServices;
using Microsoft.Build.Evaluation;
using Microsoft.Build.Exceptions;

namespace QualityGate.Projects.Evaluation;

/// <summary>Reads projects as MSBuild does.</summary>
internal static class ProjectEvaluator
{
    private const string FrameworkProperty = "TargetFramework";

    private static readonly ImmutableArray<string> ConfigItems = ["EditorConfigFiles", "GlobalAnalyzerConfigFiles"];

    private static readonly ImmutableArray<string> FileItems = ["None", "Content", "EmbeddedResource", "Resource", "AdditionalFiles"];

    /// <summary>The project in each of its target frameworks. What comes from packages is there only after a restore.</summary>
    /// <exception cref="QualityGateException">MSBuild cannot read the project (build).</exception>
    // Inlined into its caller it would have MSBuild looked for before it is registered.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ImmutableArray<EvaluatedProject> Evaluate(SourceProject source)
    {
        // A fresh collection each time, because a collection remembers what files said before they were restored and built.
        using ProjectCollection collection = new();
        try
        {
            Project outer = Load(source.Path, source.Properties, collection);
            return outer.GetPropertyValue(FrameworkProperty).Length > 0 || Frameworks(outer) is not { Length: > 0 } frameworks
                ? [Describe(outer)]
                : [.. frameworks.Select(framework => Describe(Load(source.Path, source.Properties.SetItem(FrameworkProperty, framework), collection)))];
        }
        catch (InvalidProjectFileException invalid)
        {
            throw new QualityGateException(new Fault
            {
                Kind = FaultKind.Build,
                Message = $"The project '{source.Name}' cannot be read.",
                Details = [$"{Path.GetFileName(invalid.ProjectFile)}({invalid.LineNumber},{invalid.ColumnNumber}): error {invalid.ErrorCode}: {invalid.BaseMessage}"],
            }, invalid);
        }
    }

    private static Project Load(string path, IDictionary<string, string> properties, ProjectCollection collection) =>
        new(path, properties, toolsVersion: null, collection);

    private static string[] Frameworks(Project project) => project
        .GetPropertyValue("TargetFrameworks")
        .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static EvaluatedProject Describe(Project project) => new()
    {
        Path = project.FullPath,
        Framework = project.GetPropertyValue(FrameworkProperty),
        TargetPath = project.GetPropertyValue("TargetPath"),
        IsTestProject = IsTrue(project, "IsTestProject"),
        IsTestingPlatformApplication = IsTrue(project, "IsTestingPlatformApplication"),
        PrefersTestingPlatform = IsTrue(project, "TestingPlatformDotnetTestSupport"),
        SettingsPath = PathOf(project, "RunSettingsFilePath") is { Length: > 0 } settings ? settings : null,
        AssetsPath = PathOf(project, "ProjectAssetsFile"),
        EditorConfigs = FilesOf(project, ConfigItems),
        Sources = FilesOf(project, ["Compile"]),
        Files = [.. FilesOf(project, FileItems), .. project.Imports.Select(import => import.ImportedProject.FullPath)],
        References = FilesOf(project, ["ProjectReference"]),
    };

    private static ImmutableArray<string> FilesOf(Project project, ImmutableArray<string> items) =>
        [.. items.SelectMany(project.GetItems).Select(item => item.GetMetadataValue("FullPath")).Distinct(StringComparer.Ordinal)];

    private static bool IsTrue(Project project, string property) =>
        project.GetPropertyValue(property).Trim().Equals("true", StringComparison.OrdinalIgnoreCase);

    private static string PathOf(Project project, string property) => project.GetPropertyValue(property).Trim() switch
    {
        "" => "",
        var path => Path.GetFullPath(path.Replace('\\', Path.DirectorySeparatorChar), project.DirectoryPath),
    };
}
