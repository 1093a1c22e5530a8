using QualityGate.Projects.Processes;

namespace QualityGate.Projects.Tests.Processes;

public sealed class ProgramFinderTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void NameOnPath_IsFound() => Assert.True(Path.IsPathFullyQualified(ProgramFinder.Find("dotnet")!));

    [Fact]
    public void UnknownName_IsNotFound() => Assert.Null(ProgramFinder.Find("no-such-program-anywhere"));

    [UnixFact]
    public void FileThatMayNotBeRun_IsNotFound() => Assert.Null(ProgramFinder.Find(_folder.Write("script.sh", "exit 0")));
}
