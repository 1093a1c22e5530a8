namespace QualityGate.House.Tests.Files;

public class MachinePathWallTests
{
    // Put together here, so that this file passes the wall it tests.
    private const string Home = "/" + "home/";
    private const string MacHome = "/" + "Users/";
    private const string WindowsHome = @"C:" + @"\Users\";
    private const string RootHome = "/" + "root/";

    [Fact]
    public void Repository_NamesNoMachine() =>
        Walls.AssertUnbroken(Repository.Files.SelectMany(file => MachinePathWall.Check(file, Repository.Root)));

    [Theory]
    [InlineData(Home + "ada/code/A.cs")]
    [InlineData("at A.B() in " + MacHome + "ada/code/A.cs:line 3")]
    [InlineData(WindowsHome + @"ada\code\A.cs")]
    [InlineData("\"C:\\\\Users" + "\\\\ada\\\\code\"")]
    [InlineData(RootHome + ".nuget/packages")]
    [InlineData("see /builds/here/A.cs")]
    public void PathOfAMachine_IsNamed(string line) =>
        Assert.Equal(2, Assert.Single(MachinePathWall.Check(new TextFile("a.md", $"first\n{line}\n"), "/builds/here")).Line);

    [Theory]
    [InlineData("/home/someone/code/A.cs")]
    [InlineData("/home/ci/code/A.cs")]
    [InlineData(@"C:\Users\someone\code\A.cs")]
    [InlineData("tests/home/page/A.cs")]
    [InlineData("https://example.org/users/ada/")]
    [InlineData("src/QualityGate.Core/Runs/Run.cs")]
    public void OtherPath_Passes(string line) => Assert.Empty(MachinePathWall.Check(new TextFile("a.md", line), "/src"));
}
