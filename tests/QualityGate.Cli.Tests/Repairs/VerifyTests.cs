using System.Text.Json;
using QualityGate.Cli.Tests.Tools;
using QualityGate.Core.Audits;
using QualityGate.Reporting.Json;

namespace QualityGate.Cli.Tests.Repairs;

[Collection(AilingGroup.Name)]
public sealed class VerifyTests(AilingProject project)
{
    private string Fixes => Path.Combine(project.Root, ".qualitygate", "fixes.json");

    [Fact]
    public async Task TestThatStillFails_EndsWith2AtItsFirstFailure()
    {
        ToolRun run = await VerifyAsync(AilingProject.Test);

        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.Contains("NOT FIXED  Ailing.AilingTests.FailsInSomeRuns still fails", run.Output, StringComparison.Ordinal);
        Assert.Contains("passed 1 of 2  ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ProvedFix_EndsWith0AndIsKnownToTheNextAudit()
    {
        ToolRun run = await VerifyAsync(AilingProject.Test, "--env", AilingProject.Mended, "--runs", "2", "--parallel", "--json");

        Assert.True(run.ExitCode == 0, run.ToString());
        using JsonDocument result = JsonDocument.Parse(run.Output);
        Assert.Equal(("fixed", Fixes), (result.RootElement.GetProperty("verdict").GetString(), result.RootElement.GetProperty("noted").GetString()));
        int[] trials = [.. result.RootElement.GetProperty("now").EnumerateArray().Select(tally => tally.GetProperty("trials").GetInt32())];
        Assert.Equal((10, 2, 2), (trials[0], trials[^2], trials[^1]));
        Assert.All(trials[1..^2], once => Assert.Equal(1, once));

        string output = Path.Combine(project.Root, "after");
        await project.RunAsync("audit", "Ailing/Ailing.csproj", "--runs", "1", "--no-scan", "--no-build", "--env", AilingProject.Mended, "--output", output);

        Audit audit = AuditJson.Read(await File.ReadAllTextAsync(Path.Combine(output, "audit.json"))).Audit;
        FixedTest entry = Assert.Single(audit.Fixed);
        Assert.Equal(("Ailing.AilingTests.FailsInSomeRuns", FixStanding.Holds), (entry.Fix.Test, entry.Standing));
        Assert.Contains("## Fixed (1)", await File.ReadAllTextAsync(Path.Combine(output, "flaky_test_audit.md")), StringComparison.Ordinal);
        File.Delete(Fixes);
    }

    [Fact]
    public async Task FixThatFailsUnderAnotherCondition_IsWorseElsewhere()
    {
        ToolRun run = await VerifyAsync("FailsWhenItIsMendedElsewhere", "--env", AilingProject.Mended);

        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.Contains("WORSE ELSEWHERE", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BudgetThatIsSpentBefore_LeavesItUndecided()
    {
        ToolRun run = await VerifyAsync(AilingProject.Test, "--env", AilingProject.Mended, "--max-time", "1ms");

        Assert.True(run.ExitCode == 6, run.ToString());
        Assert.False(File.Exists(Fixes));
    }

    [Fact]
    public async Task TestThatNobodySawFail_EndsWith5()
    {
        ToolRun run = await VerifyAsync("Passes1");

        Assert.True(run.ExitCode == 5, run.ToString());
        Assert.Contains("Nobody has seen Ailing.AilingTests.Passes1 fail", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FixesThatCannotBeRead_EndWith5AndAreLeftAsTheyAre()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Fixes)!);
        await File.WriteAllTextAsync(Fixes, "{ broken");

        ToolRun verify = await VerifyAsync(AilingProject.Test, "--env", AilingProject.Mended);
        ToolRun audit = await project.RunAsync("audit", "Ailing/Ailing.csproj", "--runs", "1", "--no-scan", "--no-build", "--output", Path.Combine(project.Root, "broken"));
        string left = await File.ReadAllTextAsync(Fixes);
        File.Delete(Fixes);

        Assert.True((verify.ExitCode, audit.ExitCode) == (5, 5), $"{verify}\n{audit}");
        Assert.Contains("fixes.json cannot be used", verify.Error, StringComparison.Ordinal);
        Assert.Equal("{ broken", left);
    }

    private Task<ToolRun> VerifyAsync(params string[] arguments) => project.RunAsync(["verify", .. arguments, "--no-build"]);
}
