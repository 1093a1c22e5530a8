namespace QualityGate.CiLint.Tests.Rules;

public class ReachRuleTests
{
    private const string TestProject = "<Project><ItemGroup><PackageReference Include=\"Microsoft.NET.Test.Sdk\" Version=\"1\" /></ItemGroup></Project>";

    [Fact]
    public void ProjectOutsideOfTheTestedSolution_IsFound() =>
        Assert.Equal(["QGC013 tests/B.Tests/B.Tests.csproj:1"], Found("dotnet test Shop.slnx"));

    [Theory]
    [InlineData("dotnet test Shop.slnx && dotnet test tests/B.Tests")]
    [InlineData("dotnet test tests/A.Tests; dotnet test tests/B.Tests/B.Tests.csproj")]
    [InlineData("cd tests/A.Tests && dotnet test; cd ../B.Tests; dotnet test")]
    [InlineData("for p in tests/*/*.csproj; do dotnet test $p; done")]
    [InlineData("dotnet test tests/${{ matrix.project }}")]
    [InlineData("dotnet test Shop.slnx; ./build.sh")]
    [InlineData("dotnet test Shop.slnx; nuke")]
    public void ProjectThatMayBeReached_IsNot(string script) => Assert.Empty(Found(script));

    [Fact]
    public void SolutionInTheFolder_IsWhatRuns() => Assert.Equal(["QGC013 tests/B.Tests/B.Tests.csproj:1"], Found("dotnet test -c Release --no-build"));

    [Fact]
    public void OtherSystemThatIsNotRead_MayReachAnything()
    {
        using TemporaryRepository repository = Repository("dotnet test Shop.slnx");

        Assert.Empty(repository.With("appveyor.yml", "test_script: dotnet test").Found());
    }

    [Fact]
    public void Sample_IsNotExpectedToRun()
    {
        using TemporaryRepository repository = Repository("dotnet test Shop.slnx && dotnet test tests/B.Tests");

        Assert.Empty(repository.With("samples/C.Tests/C.Tests.csproj", TestProject).Found());
    }

    private static string[] Found(string script)
    {
        using TemporaryRepository repository = Repository(script);
        return repository.Found();
    }

    private static TemporaryRepository Repository(string script) => new TemporaryRepository()
        .WithWorkflow($"test:\n  runs-on: ubuntu-latest\n  steps:\n    - run: {script}")
        .With("Shop.slnx", "<Solution><Project Path=\"tests/A.Tests/A.Tests.csproj\" /></Solution>")
        .With("tests/A.Tests/A.Tests.csproj", TestProject)
        .With("tests/B.Tests/B.Tests.csproj", TestProject)
        .With("src/Shop/Shop.csproj", "<Project />");
}
