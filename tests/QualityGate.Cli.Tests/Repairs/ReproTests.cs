using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using QualityGate.Cli.Tests.Resuming;
using QualityGate.Cli.Tests.Tools;

namespace QualityGate.Cli.Tests.Repairs;

[Collection(AilingGroup.Name)]
public sealed partial class ReproTests(AilingProject project)
{
    [Fact]
    public void FailureThatIsFound_EndsWith0AndOneCommand()
    {
        Assert.True(project.Search.ExitCode == 0, project.Search.ToString());
        Assert.Contains("REPRODUCED  Ailing.AilingTests.FailsInSomeRuns fails in 3 of 5 runs: 60 % [", project.Search.Output, StringComparison.Ordinal);
        Assert.Contains($"Again   dotnet qualitygate replay {AilingProject.Reproducer}\n", project.Search.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CommandThatIsHandedOver_ShowsTheFailureAgain()
    {
        ToolRun run = await project.RunAsync("replay", AilingProject.Reproducer, "--no-build");

        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.Contains("Ailing.AilingTests.FailsInSomeRuns failed in 1 of 2 runs ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunsThatAreAskedFor_AreAllMadeAndCounted()
    {
        ToolRun run = await project.RunAsync("replay", AilingProject.Reproducer, "--no-build", "--runs", "5", "--json");

        Assert.True(run.ExitCode == 2, run.ToString());
        using JsonDocument result = JsonDocument.Parse(run.Output);
        JsonElement now = result.RootElement.GetProperty("now");
        Assert.Equal((2, 5), (now.GetProperty("failures").GetInt32(), now.GetProperty("trials").GetInt32()));
    }

    [Fact]
    public async Task TestThatNeverFails_EndsWith6AndABound()
    {
        ToolRun run = await project.RunAsync("repro", "Passes1", "--no-build", "--runs", "4");

        Assert.True(run.ExitCode == 6, run.ToString());
        Assert.Contains("NOT REPRODUCED  Ailing.AilingTests.Passes1 never failed: its rate is below ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no test named like 'FailsInSumRuns'. Did you mean Ailing.AilingTests.FailsInSomeRuns?", "FailsInSumRuns")]
    [InlineData("'FailsInSome' may be any of 2 tests: Ailing.AilingTests.FailsInSome", "FailsInSome")]
    [InlineData("--from names 'nowhere', where there is no audit", "Passes1", "--from", "nowhere")]
    [InlineData("--runs is '1'; expected a whole number", "Passes1", "--runs", "1")]
    public async Task WhatCannotBeTold_EndsWith5AndOneSentence(string sentence, params string[] arguments)
    {
        ToolRun run = await project.RunAsync(["repro", .. arguments, "--no-build"]);

        Assert.True(run.ExitCode == 5, run.ToString());
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task ProcessToDebug_WaitsForADebuggerBeforeItsTests()
    {
        using Process tool = Tool.Start(project.Root, "repro", AilingProject.Test, "--no-build", "--debug");
        string said = "";
        while (await tool.StandardOutput.ReadLineAsync() is { } line && !Waiting().IsMatch(said = line))
            continue;

        // Stopped by a person before anybody has attached a debugger: the process is there, and has run no test.
        int waiting = int.Parse(Waiting().Match(said).Groups["id"].Value, CultureInfo.InvariantCulture);
        Assert.True(Directory.Exists($"/proc/{waiting}"), said);
        using Process kill = Process.Start("kill", ["-INT", tool.Id.ToString(CultureInfo.InvariantCulture)]);
        ToolRun run = await Tool.EndOfAsync(tool);

        Assert.True(run.ExitCode == 3, run.ToString());
        Assert.Contains("failed in 0 of 0 runs", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists($"/proc/{waiting}"));
    }

    [GeneratedRegex("^Process (?<id>[0-9]+) waits for a debugger")]
    private static partial Regex Waiting();
}
