using QualityGate.Projects.Builds;

namespace QualityGate.Projects.Tests.Builds;

public sealed class BuildOutputTests
{
    private const string Project = "/src/My Shop/A.csproj";

    [Fact]
    public void CompilerError_NamesPlaceAndProject()
    {
        BuildError error = Single("/src/My Shop/B (1).cs(3,5): error CS1002: ; expected [/src/My Shop/A.csproj::TargetFramework=net10.0]");

        Assert.Equal(new BuildError("/src/My Shop/B (1).cs", "(3,5)", "CS1002", "; expected", Project), error);
        Assert.Equal("My Shop/B (1).cs(3,5): error CS1002: ; expected", error.Describe("/src"));
        Assert.Equal(Project, error.Culprit);
    }

    [Theory]
    [InlineData($"CSC : error CS5001: No Main [{Project}]", "CSC: error CS5001: No Main")]
    [InlineData($"{Project} : error NU1101: No package [x] there. [/src/All.sln]", "My Shop/A.csproj: error NU1101: No package [x] there.")]
    [InlineData($"{Project}(9,5): error : Told so [{Project}]", "My Shop/A.csproj(9,5): error: Told so")]
    [InlineData($"  /usr/sdk/x.targets(1,2): error NETSDK1045: Too new [{Project}]", "/usr/sdk/x.targets(1,2): error NETSDK1045: Too new")]
    public void ErrorOfAnyKind_IsAttributedAndShown(string line, string shown)
    {
        BuildError error = Single(line);

        Assert.Equal(Project, error.Culprit);
        Assert.Equal(shown, error.Describe("/src"));
    }

    [Theory]
    [InlineData("MSBUILD : error MSB1009: Project file does not exist.")]
    [InlineData("/src/All.sln : error MSB4025: Broken")]
    public void ErrorOutsideOfProjects_HasNoCulprit(string line) => Assert.Null(Single(line).Culprit);

    [Theory]
    [InlineData("/src/A.cs(3,5): warning CS0168: The variable 'error' is declared [/src/A.csproj]")]
    [InlineData("    0 Error(s)")]
    [InlineData("  Building: error handling")]
    [InlineData("Build FAILED.")]
    public void LineThatOnlySpeaksOfErrors_IsNone(string line) => Assert.Empty(Report(line).Errors);

    [Fact]
    public void ErrorOfTwoFrameworks_IsKeptOnce() => Assert.Single(Report(
        $"A.cs(1,1): error CS1002: ; expected [{Project}::TargetFramework=net8.0]",
        $"A.cs(1,1): error CS1002: ; expected [{Project}::TargetFramework=net10.0]").Errors);

    [Fact]
    public void BuiltAssembly_IsAnOutput() => Assert.Equal(["/src/My Shop/bin/A.dll"], Report("  A -> /src/My Shop/bin/A.dll").Outputs);

    [Fact]
    public void FailureOfARestore_StoppedEarly() => Assert.True(Report($"{Project} : error NU1101: No package [/src/All.sln]").StoppedEarly);

    [Theory]
    [InlineData($"A.cs(1,1): error CS1002: ; expected [{Project}]")]
    [InlineData("  A -> /src/bin/A.dll")]
    public void FailureAfterTheRestore_DidNotStopEarly(string line) => Assert.False(Report(line).StoppedEarly);

    [Fact]
    public void FailureWithoutErrors_ShowsTheLastLines()
    {
        BuildReport report = Report([.. Enumerable.Range(1, 30).Select(number => $"line {number}"), ""]);
        Fault fault = BuildFault.Of("/src", Project, report.Errors, report.LastLines);

        Assert.Equal(Enumerable.Range(21, 10).Select(number => $"line {number}"), fault.Details);
    }

    [Fact]
    public void ManyErrors_ShowTheFirstTenAndTheirNumber()
    {
        BuildReport report = Report([.. Enumerable.Range(1, 12).Select(line => $"/src/A.cs({line},1): error CS1002: ; expected [{Project}]")]);
        Fault fault = BuildFault.Of("/src", Project, report.Errors, report.LastLines);

        Assert.Equal("My Shop/A.csproj could not be built: 12 errors, of which these are the first 10.", fault.Message);
        Assert.Equal(10, fault.Details.Length);
        Assert.Equal("A.cs(1,1): error CS1002: ; expected", fault.Details[0]);
    }

    private static BuildError Single(string line) => Assert.Single(Report(line).Errors);

    private static BuildReport Report(params string[] lines)
    {
        BuildOutput output = new();
        foreach (string line in lines)
            output.Add(line);
        return output.ToReport(isSuccess: false);
    }
}
