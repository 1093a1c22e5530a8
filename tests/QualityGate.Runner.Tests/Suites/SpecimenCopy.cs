namespace QualityGate.Runner.Tests.Suites;

/// <summary>A copy of the specimens' output folder that a test may spoil.</summary>
internal sealed class SpecimenCopy : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("specimens-");

    private readonly string _assembly;

    public SpecimenCopy(string? assembly = null)
    {
        _assembly = assembly ?? SpecimenSuite.AssemblyPath;
        foreach (string file in Directory.EnumerateFiles(Path.GetDirectoryName(_assembly)!))
            File.Copy(file, Path.Combine(_folder.FullName, Path.GetFileName(file)));
    }

    public string AssemblyPath => PathOf(Path.GetFileName(_assembly));

    public string PathOf(string file) => Path.Combine(_folder.FullName, file);

    public void Dispose() => _folder.Delete(recursive: true);
}
