using QualityGate.Core.Faults;

namespace QualityGate.DiagnosisBench.Zoos;

/// <summary>Reads all specimens*.json of a zoo's folder.</summary>
internal static class ZooReader
{
    /// <returns>Its projects, by their names.</returns>
    /// <exception cref="QualityGateException">There is no such file, or it cannot be understood.</exception>
    public static ImmutableArray<ZooProject> Read(string folder)
    {
        string zoo = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        string[] files = Directory.Exists(zoo) ? Directory.GetFiles(zoo, "specimens*.json") : [];
        if (files.Length == 0)
            throw new QualityGateException(FaultKind.Usage, $"There is no specimens.json in {folder}: name the folder of a zoo.");

        return
        [
            .. files.Order(StringComparer.Ordinal)
                .SelectMany(file => SpecimenReader.Read(File.ReadAllText(file), file))
                .GroupBy(specimen => ProjectFile(zoo, specimen.Project), StringComparer.Ordinal)
                .Select(project => new ZooProject(zoo, project.Key, [.. project]))
                .OrderBy(project => project.Name, StringComparer.Ordinal),
        ];
    }

    // A row may name the project's file or only the project, seen from the zoo or from the folder that holds it. What is not there
    // is named by the build.
    private static string ProjectFile(string zoo, string project)
    {
        string name = project.EndsWith(".csproj", StringComparison.Ordinal) ? project : Path.Combine(project, $"{Path.GetFileName(project)}.csproj");
        string[] candidates = [Path.GetFullPath(name, zoo), Path.GetFullPath(name, Path.GetDirectoryName(zoo)!)];
        return candidates.FirstOrDefault(File.Exists) ?? candidates[0];
    }
}
