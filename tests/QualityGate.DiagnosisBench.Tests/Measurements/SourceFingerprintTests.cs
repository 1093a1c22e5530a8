using QualityGate.DiagnosisBench.Measurements;

namespace QualityGate.DiagnosisBench.Tests.Measurements;

public sealed class SourceFingerprintTests : IDisposable
{
    private readonly string _zoo = Directory.CreateTempSubdirectory("qualitygate-sources-").FullName;

    public SourceFingerprintTests()
    {
        Write("Hotel/Hotel.csproj", "");
        Write("Hotel/Tests.cs", "one");
        Write("Clinic/Clinic.csproj", "");
        Write("Parts/Part.cs", "one");
        Write("specimens.json", "[]");
    }

    public void Dispose() => Directory.Delete(_zoo, recursive: true);

    [Theory]
    [InlineData("Hotel/Tests.cs", true)]
    [InlineData("Hotel/More/Tests.cs", true)]
    [InlineData("Parts/Part.cs", true)]
    [InlineData("Directory.Build.props", true)]
    [InlineData("Hotel/obj/Tests.cs", false)]
    [InlineData("Hotel/notes.md", false)]
    [InlineData("Clinic/Tests.cs", false)]
    [InlineData("specimens.json", false)]
    public void ChangedFile_Counts_WhenTheProjectIsMadeOfIt(string file, bool counts)
    {
        string before = Hotel();
        Write(file, "two");

        Assert.Equal(counts, before != Hotel());
    }

    [Fact]
    public void SameSources_AreTheSame() => Assert.Equal(Hotel(), Hotel());

    private string Hotel() => SourceFingerprint.OfProject(Path.Combine(_zoo, "Hotel"), _zoo);

    private void Write(string name, string text)
    {
        string path = Path.Combine(_zoo, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
