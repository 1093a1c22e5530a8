using QualityGate.Projects.Targets;

namespace QualityGate.Projects.Tests.Targets;

public sealed class SourceRootTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(".git/HEAD")]
    [InlineData(".git")]
    public void FolderInAWorkTree_HasTheTopmostFolderAsRoot(string marker)
    {
        _folder.Write(marker);
        _folder.Write("src/A/A.csproj");

        Assert.Equal(_folder.Path, SourceRoot.Of(_folder["src/A"]));
        Assert.Equal("src/A/A.csproj", SourceRoot.Relative(_folder.Path, _folder["src/A/A.csproj"]));
    }

    [Fact]
    public void FolderOutsideOfAWorkTree_IsItsOwnRoot() => Assert.Equal(_folder.Path, SourceRoot.Of(_folder.Path));
}
