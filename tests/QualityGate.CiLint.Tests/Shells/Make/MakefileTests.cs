using QualityGate.CiLint.Shells.Make;
using QualityGate.CiLint.Sources;

namespace QualityGate.CiLint.Tests.Shells.Make;

public class MakefileTests
{
    private const string Content = "CONFIG := Release\n.PHONY: test\n\nbuild: restore\n\tdotnet build\n\nrestore:\n\tdotnet restore\n\ntest check: build\n\t@echo begin\n\t-dotnet test -c $(CONFIG) \\\n\t  --no-build\n\techo $$?\n";

    [Fact]
    public void Goal_RunsWhatItNeedsFirst() => Assert.Equal(
        ["dotnet restore", "dotnet build", "echo begin"],
        Makefile.Read("Makefile", Content).LinesFor(["check"]).Take(3).Select(line => line.Script.Text));

    [Fact]
    public void NoGoal_IsTheFirstTarget() => Assert.Equal(["dotnet restore", "dotnet build"], Makefile.Read("Makefile", Content).LinesFor([]).Select(line => line.Script.Text));

    [Fact]
    public void Dash_IsKeptWithItsLine()
    {
        MakeLine line = Makefile.Read("Makefile", Content).LinesFor(["test"])[3];

        Assert.Equal(12, line.Dash?.Line);
        Assert.Equal(13, line.Script.At(line.Script.Text.IndexOf("--no-build", StringComparison.Ordinal), 0).Line);
    }

    [Fact]
    public void VariablesOfMake_AreUnknownToTheShell()
    {
        MakeLine[] lines = [.. Makefile.Read("Makefile", Content).LinesFor(["test"])];

        Assert.DoesNotContain("CONFIG", lines[3].Script.Code, StringComparison.Ordinal);
        Assert.Equal($"echo {ScriptText.Unknown}$?", lines[4].Script.Code);
    }
}
