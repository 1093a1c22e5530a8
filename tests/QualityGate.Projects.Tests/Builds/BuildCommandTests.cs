using QualityGate.Projects.Builds;

namespace QualityGate.Projects.Tests.Builds;

public sealed class BuildCommandTests
{
    [Fact]
    public void NoBuildServer_IsEverStarted()
    {
        ImmutableArray<string> arguments = new BuildCommand("/src/A.csproj", null, ImmutableSortedDictionary<string, string>.Empty).Arguments;

        Assert.Equal(["build", "/src/A.csproj"], arguments.Take(2));
        Assert.Contains("-nodeReuse:false", arguments);
        Assert.Contains("-p:UseSharedCompilation=false", arguments);
        Assert.DoesNotContain("--framework", arguments);
    }

    [Fact]
    public void CompilerServer_IsLeftToTheEnvironmentThatSpeaksOfIt() => Assert.DoesNotContain(
        new BuildCommand("/src/A.csproj", null, ImmutableSortedDictionary<string, string>.Empty, CompilerServer.AsTheEnvironmentSays).Arguments,
        argument => argument.Contains("UseSharedCompilation", StringComparison.Ordinal));

    [Fact]
    public void FrameworkAndProperties_ArePassedOn()
    {
        var properties = ImmutableSortedDictionary<string, string>.Empty.Add("Configuration", "Release").Add("Constants", "A;B");
        ImmutableArray<string> arguments = new BuildCommand("/src/A.csproj", "net8.0", properties).Arguments;

        Assert.Equal(["--framework", "net8.0", "-p:Configuration=Release", "-p:Constants=\"A;B\""], arguments.TakeLast(4));
    }
}
