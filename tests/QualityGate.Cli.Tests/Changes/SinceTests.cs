using QualityGate.Cli.Tests.Tools;
using QualityGate.Core.Audits;
using QualityGate.Core.Suites;

namespace QualityGate.Cli.Tests.Changes;

public sealed class SinceTests(ChangingShop shop) : IClassFixture<ChangingShop>
{
    [Fact]
    public void FixtureThatDiffers_SelectsTheTestsThatUseIt()
    {
        Assert.True(shop.Run.ExitCode == 0, shop.Run.ToString());
        AuditedTest test = Assert.Single(Assert.Single(shop.Audit.Suites).Tests);
        Assert.Equal(("Shop.DrawerTests", "Opens", CodeAge.Changed), (test.Id.Class, test.Id.Method, test.Age));
        Assert.Equal("v1", shop.Audit.Subject.Since!.Reference);
        Assert.Contains("1 of 4 test cases, which build on Shop/Drawer.cs", shop.Run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NothingThatDiffers_IsNoPassAndSaysWhy()
    {
        using ScratchFolder output = new();
        ToolRun run = await shop.AuditAsync("v2", "--no-build", "--output", output.Path);

        Assert.True(run.ExitCode == 8, run.ToString());
        Assert.Contains("No test builds on anything that differs from v2.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReferenceThatDoesNotExist_IsRefusedBeforeAnythingIsBuilt()
    {
        ToolRun run = await shop.AuditAsync("v3");

        Assert.True(run.ExitCode == 5, run.ToString());
        Assert.Equal($"'v3', which --since names, is no branch, tag or commit of the repository in {Path.GetFullPath(shop.Root)}: fetch it, or name another.", run.Error.Trim());
    }

    [Fact]
    public async Task TargetOutsideOfARepository_IsRefused()
    {
        using ScratchFolder folder = new();
        folder.Write("A.csproj", "<Project />");

        ToolRun run = await Tool.RunAsync(folder.Path, "audit", "A.csproj", "--since", "main");

        Assert.True(run.ExitCode == 5, run.ToString());
        Assert.Contains("is in no git repository", run.Error, StringComparison.Ordinal);
    }
}
