namespace QualityGate.Runner.Tests.Suites;

/// <summary>A copy of the specimens' output folder that a test may spoil.</summary>
internal sealed class SpecimenCopy : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("specimens-");

    public SpecimenCopy()
    {
        foreach (string file in Directory.EnumerateFiles(Path.GetDirectoryName(SpecimenSuite.AssemblyPath)!))
            File.Copy(file, Path.Combine(_folder.FullName, Path.GetFileName(file)));
    }

    public string AssemblyPath => PathOf(Path.GetFileName(SpecimenSuite.AssemblyPath));

    public string PathOf(string file) => Path.Combine(_folder.FullName, file);

    public void Dispose() => _folder.Delete(recursive: true);
}
