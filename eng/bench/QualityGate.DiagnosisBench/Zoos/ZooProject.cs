namespace QualityGate.DiagnosisBench.Zoos;

/// <summary>A test project of a zoo, with what is known of its tests.</summary>
/// <param name="Zoo">The folder of its zoo, full path.</param>
/// <param name="File">Full path of the project file.</param>
/// <param name="Specimens">Rows about it, at least one.</param>
internal sealed record ZooProject(string Zoo, string File, ImmutableArray<Specimen> Specimens)
{
    public string Name => Path.GetFileNameWithoutExtension(File);

    public string Folder => Path.GetDirectoryName(File)!;

    /// <summary>What tables call its zoo.</summary>
    public string ZooName => Path.GetFileName(Zoo);
}
