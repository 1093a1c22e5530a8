using QualityGate.Core.Faults;
using QualityGate.DiagnosisBench.Zoos;

namespace QualityGate.DiagnosisBench.Tests.Zoos;

public sealed class ZooReaderTests : IDisposable
{
    private readonly string _zoo = Directory.CreateTempSubdirectory("qualitygate-zoo-").FullName;

    public void Dispose() => Directory.Delete(_zoo, recursive: true);

    [Fact]
    public void AllFilesOfTheFolder_AreOneZoo()
    {
        Write("Hotel/Hotel.csproj", "");
        Write("specimens.json", """[{ "project": "Hotel", "class": "Hotel.RoomTests", "kind": "stable" }]""");
        Write("specimens.more.json", """[{ "project": "Hotel/Hotel.csproj", "class": "Hotel.BedTests", "kind": "stable" }, { "project": "Clinic", "class": "Clinic.Tests", "kind": "stable" }]""");

        ImmutableArray<ZooProject> projects = ZooReader.Read(_zoo);

        Assert.Equal([("Clinic", 1), ("Hotel", 2)], projects.Select(project => (project.Name, project.Specimens.Length)));
        Assert.Equal(Path.Combine(_zoo, "Hotel", "Hotel.csproj"), projects[1].File);
        Assert.Equal(Path.GetFileName(_zoo), projects[1].ZooName);
    }

    [Fact]
    public void FolderWithoutSpecimens_IsNamed() =>
        Assert.Contains("specimens.json", Assert.Throws<QualityGateException>(() => ZooReader.Read(_zoo)).Message, StringComparison.Ordinal);

    private void Write(string name, string text)
    {
        string path = Path.Combine(_zoo, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
