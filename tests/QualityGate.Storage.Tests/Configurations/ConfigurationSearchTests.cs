using QualityGate.Storage.Configurations;

namespace QualityGate.Storage.Tests.Configurations;

public sealed class ConfigurationSearchTests
{
    [Fact]
    public void FileBesideTheTarget_IsFound()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("qualitygate.json", "{}");

        Assert.Equal(file, ConfigurationReader.Find(folder.Path));
    }

    [Fact]
    public void NearestFile_Wins()
    {
        using TemporaryFolder folder = new();
        folder.Write("qualitygate.json", "{}");
        string nearest = folder.Write("tests/qualitygate.json", "{}");
        Directory.CreateDirectory(folder["tests/Shop.Tests/Deep"]);

        Assert.Equal(nearest, ConfigurationReader.Find(folder["tests/Shop.Tests/Deep"]));
    }

    [Fact]
    public void FileInTheRootOfTheRepository_IsFound()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("qualitygate.json", "{}");
        Directory.CreateDirectory(folder[".git"]);
        Directory.CreateDirectory(folder["tests"]);

        Assert.Equal(file, ConfigurationReader.Find(folder["tests"]));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void FileAboveTheRootOfTheRepository_IsNobodysBusiness(bool linkedWorkTree)
    {
        using TemporaryFolder folder = new();
        folder.Write("qualitygate.json", "{}");
        Directory.CreateDirectory(folder["repository/tests"]);
        if (linkedWorkTree)
            folder.Write("repository/.git", "gitdir: elsewhere");
        else
            Directory.CreateDirectory(folder["repository/.git"]);

        Assert.Null(ConfigurationReader.Find(folder["repository/tests"]));
    }
}
