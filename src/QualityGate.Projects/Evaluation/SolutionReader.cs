using System.Runtime.CompilerServices;
using Microsoft.Build.Construction;
using Microsoft.Build.Exceptions;
using QualityGate.Projects.Targets;

namespace QualityGate.Projects.Evaluation;

/// <summary>Reads solutions with MSBuild's own reader.</summary>
internal static class SolutionReader
{
    /// <summary>The projects that the solution builds, each with the properties it builds them under.</summary>
    /// <param name="path">Absolute path of a .sln or .slnx.</param>
    /// <param name="properties">The user's global properties; Configuration and Platform are those of the solution.</param>
    /// <exception cref="QualityGateException">The file is no solution (build), or has no such configuration (usage).</exception>
    // Inlined into its caller it would have MSBuild looked for before it is registered.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ImmutableArray<SourceProject> Read(string path, ImmutableSortedDictionary<string, string> properties)
    {
        SolutionFile solution = Parse(path);
        string configuration = Configuration(solution, path, properties);
        ImmutableSortedDictionary<string, string> shared = properties.SetItems(Names(path));
        return
        [
            .. from project in solution.ProjectsInOrder
               where project.ProjectType == SolutionProjectType.KnownToBeMSBuildFormat && TargetFinder.IsProject(project.AbsolutePath)
               let own = project.ProjectConfigurations.GetValueOrDefault(configuration)
               where own is { IncludeInBuild: true }
               select new SourceProject(Path.GetFullPath(project.AbsolutePath), shared.SetItems(Names(own))),
        ];
    }

    private static SolutionFile Parse(string path)
    {
        try
        {
            return SolutionFile.Parse(path);
        }
        catch (InvalidProjectFileException invalid)
        {
            throw new QualityGateException(FaultKind.Build, $"The solution '{Path.GetFileName(path)}' cannot be read: {invalid.BaseMessage}", invalid);
        }
    }

    private static string Configuration(SolutionFile solution, string path, ImmutableSortedDictionary<string, string> properties)
    {
        string configuration = properties.GetValueOrDefault("Configuration") ?? solution.GetDefaultConfigurationName();
        string platform = properties.GetValueOrDefault("Platform") ?? solution.GetDefaultPlatformName();
        string wanted = $"{configuration}|{platform}";
        ImmutableArray<string> known = [.. solution.SolutionConfigurations.Select(each => each.FullName)];
        return known.FirstOrDefault(name => name.Equals(wanted, StringComparison.OrdinalIgnoreCase)) ?? throw new QualityGateException(
            FaultKind.Usage, $"The solution '{Path.GetFileName(path)}' has no configuration '{wanted}'; it has {string.Join(", ", known)}.");
    }

    // What MSBuild tells every project of a solution, and projects use in their paths.
    private static Dictionary<string, string> Names(string solution) => new()
    {
        ["SolutionDir"] = Path.GetDirectoryName(solution) + Path.DirectorySeparatorChar,
        ["SolutionExt"] = Path.GetExtension(solution),
        ["SolutionFileName"] = Path.GetFileName(solution),
        ["SolutionName"] = Path.GetFileNameWithoutExtension(solution),
        ["SolutionPath"] = solution,
    };

    private static Dictionary<string, string> Names(ProjectConfigurationInSolution configuration) => new()
    {
        ["Configuration"] = configuration.ConfigurationName,
        ["Platform"] = configuration.PlatformName.Replace(" ", "", StringComparison.Ordinal),
    };
}
