namespace QualityGate.Projects.Evaluation;

/// <summary>A project, and the properties under which its target is built.</summary>
/// <param name="Path">Absolute path of the project file.</param>
/// <param name="Properties">MSBuild's global properties: those of the user, and those a solution sets for its projects.</param>
internal sealed record SourceProject(string Path, ImmutableSortedDictionary<string, string> Properties)
{
    /// <summary>The file's name without its ending, which is what MSBuild and people call the project.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);
}
