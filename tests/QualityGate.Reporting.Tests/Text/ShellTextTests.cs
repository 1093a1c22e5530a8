using System.Diagnostics;
using QualityGate.Core.Suites;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Tests.Text;

public class ShellTextTests
{
    [Theory]
    [InlineData("tests/A.csproj", "tests/A.csproj")]
    [InlineData("my tests/A.csproj", "\"my tests/A.csproj\"")]
    [InlineData("A=B.C", "\"A=B.C\"")]
    [InlineData("A`1", "'A`1'")]
    [InlineData("it's $HOME", @"'it'\''s $HOME'")]
    [InlineData("", "\"\"")]
    public void Argument_IsQuotedNoMoreThanItNeeds(string argument, string expected) => Assert.Equal(expected, ShellText.Quoted(argument));

    [UnixTheory]
    [InlineData("a b")]
    [InlineData("$(touch x)`touch y`")]
    [InlineData("'\"\\!%&|;<>*?[]{}~#")]
    [InlineData("Outer+Inner`1.Method(\"x\")")]
    public async Task QuotedArgument_ReachesTheProgramAsItIs(string argument)
    {
        ProcessStartInfo shell = new("sh", ["-c", $"printf %s {ShellText.Quoted(argument)}"]) { RedirectStandardOutput = true };
        using Process process = Process.Start(shell)!;
        string seen = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(argument, seen);
    }

    [Theory]
    [InlineData("Plain")]
    [InlineData("Outer+Inner`1")]
    [InlineData(@"odd (x=1 & y!=2) | ~\z\")]
    public void FilterValue_MeansItsLetters(string method)
    {
        DiscoveredTest test = new() { Id = new TestId(new SuiteId("A.csproj", ""), "My.Class", method, ""), DisplayName = "" };
        TestFilter filter = TestFilter.Parse($"FullyQualifiedName={ShellText.FilterValue(test.Id.FullName)}");
        Assert.True(filter.Matches(test));
        Assert.IsType<TestFilter.Is>(filter);
    }

    [Theory]
    [InlineData("A.B", true)]
    [InlineData("A\nB", false)]
    [InlineData("A\u202eB", false)]
    public void Name_CanBeTypedOnOneLine(string name, bool can) => Assert.Equal(can, ShellText.CanBeTyped(name));
}
