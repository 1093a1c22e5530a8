using System.Text.RegularExpressions;
using QualityGate.Cli.Tests.Documents;
using QualityGate.Cli.Tests.Resuming;
using QualityGate.Cli.Tests.Tools;
using YamlDotNet.RepresentationModel;

namespace QualityGate.Cli.Tests.Setups;

/// <summary>The action for GitHub and the template for Azure: their scripts are run, with something in place of the tool that says how it was called.</summary>
public sealed partial class SharedStepsTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    private static CiDefinition Action { get; } = CiDefinition.InRepository("action.yml");

    private static CiDefinition Template { get; } = CiDefinition.InRepository("eng", "templates", "azure-qualitygate.yml");

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Action_UsesEveryInputAndNoOther()
    {
        string[] declared = [.. ((YamlMappingNode)CiDefinition.At(Action.Documents.Single(), "inputs")!).Select(input => $"{input.Key}")];

        Assert.Equal(declared.Order(StringComparer.Ordinal), Inputs().Matches(Action.Text).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal("composite", $"{CiDefinition.At(Action.Documents.Single(), "runs", "using")}");
    }

    [Fact]
    public void Template_UsesEveryParameterAndNoOther()
    {
        string[] declared = [.. ((YamlSequenceNode)CiDefinition.At(Template.Documents.Single(), "parameters")!).Select(parameter => $"{CiDefinition.At(parameter, "name")}")];

        Assert.Equal(declared.Order(StringComparer.Ordinal), Parameters().Matches(Template.Text).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));
    }

    [LinuxTheory]
    [InlineData("", "", "audit|My Shop.slnx|--output|out|--format|md,json,github,github-summary,sarif|--env|GREETING=good day|--runs|3", "flaky")]
    [InlineData("2/4", "", "audit|My Shop.slnx|--shard|2/4|--no-gate|--output|out|--env|GREETING=good day|--runs|3", "flaky-shard-2")]
    [InlineData("", "parts", "merge|parts|--output|out|--format|md,json,github,github-summary,sarif", "flaky")]
    public async Task Action_CallsTheTool(string shard, string merge, string expected, string artifact)
    {
        string arguments = merge.Length > 0 ? "" : "--env\nGREETING=good day\n\n--runs\n3\n";
        string[] called = await CallAsync(StepOf(Action, "mapfile"), ("TARGET", "My Shop.slnx"), ("ARGUMENTS", arguments), ("SHARD", shard), ("MERGE", merge), ("OUTPUT", "out"), ("ARTIFACT", "flaky"));

        Assert.Equal(expected.Split('|'), called);
        Assert.Equal($"artifact={artifact}\n", File.ReadAllText(_scratch.File("outputs")));
        ToolCommands.Parse(string.Join(' ', called.Select(word => $"\"{word}\"")));
    }

    [LinuxTheory]
    [InlineData("audit", "audit|My Shop.slnx|--shard|none|--output|out|--format|md,json,azure|--runs|3")]
    [InlineData("shard", "audit|My Shop.slnx|--no-gate|--output|out|--runs|3")]
    [InlineData("merge", "merge|parts|--output|out|--format|md,json,azure|--runs|3")]
    public async Task Template_CallsTheTool(string mode, string expected)
    {
        string[] called = await CallAsync(StepOf(Template, "mapfile"), ("TARGET", "My Shop.slnx"), ("ARGUMENTS", "--runs\n3\n"), ("MODE", mode), ("SHARDS", "parts"), ("OUTPUT", "out"));

        Assert.Equal(expected.Split('|'), called);
    }

    /// <summary>What the gate says is what the step ends with.</summary>
    [LinuxFact]
    public async Task ExitCodeOfTheGate_IsThatOfTheStep()
    {
        _scratch.Write("code", "2");

        Assert.Equal(2, (await RunAsync(StepOf(Action, "mapfile"), ("TARGET", "."), ("OUTPUT", "out"))).ExitCode);
        Assert.Equal(2, (await RunAsync(StepOf(Template, "mapfile"), ("TARGET", "."), ("MODE", "audit"), ("OUTPUT", "out"))).ExitCode);
    }

    [LinuxFact]
    public async Task SummaryAndAnnotations_ArePublishedWhereThereAreAny()
    {
        Assert.Contains("There is no audit to show.", (await RunAsync(StepOf(Action, "GITHUB_STEP_SUMMARY"), ("OUTPUT", "out"))).Output, StringComparison.Ordinal);

        _scratch.Write("out/flaky_test_audit.md", "# Audit\n");
        _scratch.Write("out/summary.github.md", "# Summary\n");
        _scratch.Write("out/annotations.github.txt", "::error::A\n");
        _scratch.Write("out/annotations.azure.txt", "##vso[task.logissue type=error]A\n");

        Assert.Equal("::error::A\n", (await RunAsync(StepOf(Action, "GITHUB_STEP_SUMMARY"), ("OUTPUT", "out"))).Output);
        Assert.Equal("# Summary\n", File.ReadAllText(_scratch.File("summary")));
        Assert.Equal($"##vso[task.uploadsummary]{_scratch.Path}/out/flaky_test_audit.md\n##vso[task.logissue type=error]A\n", (await RunAsync(StepOf(Template, "uploadsummary"), ("OUTPUT", "out"))).Output);
    }

    [LinuxFact]
    public async Task EveryScript_IsWholeShell()
    {
        foreach (string script in Action.Scripts.Concat(Template.Scripts))
        {
            ToolRun read = await Tool.BashAsync(_scratch.Path, "-n", "-c", script);
            Assert.True(read.ExitCode == 0, $"{script}\n{read}");
        }
    }

    private async Task<string[]> CallAsync(string script, params (string Name, string Value)[] variables)
    {
        ToolRun run = await RunAsync(script, variables);
        Assert.True(run.ExitCode == 0, run.ToString());
        return run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    // As both engines start bash.
    private Task<ToolRun> RunAsync(string script, params (string Name, string Value)[] variables)
    {
        _scratch.Write("qualitygate/dotnet-qualitygate", "#!/bin/sh\nprintf '%s\\n' \"$@\"\nexit \"$(cat code 2>/dev/null || echo 0)\"\n");
        _scratch.Write("step.sh", script);
        string[] own = [$"RUNNER_TEMP={_scratch.Path}", $"AGENT_TEMPDIRECTORY={_scratch.Path}", "GITHUB_OUTPUT=outputs", "GITHUB_STEP_SUMMARY=summary", "SHARD=", "MERGE=", "ARGUMENTS=", "ARTIFACT="];
        string[] set = [.. own, .. variables.Select(variable => $"{variable.Name}={variable.Value}")];
        return Tool.BashAsync(_scratch.Path, ["-c", "chmod +x qualitygate/dotnet-qualitygate && exec env \"$@\" bash --noprofile --norc -eo pipefail step.sh", "bash", .. set]);
    }

    private static string StepOf(CiDefinition definition, string word) => definition.Scripts.Single(script => script.Contains(word, StringComparison.Ordinal));

    [GeneratedRegex(@"inputs\.([a-z]+)")]
    private static partial Regex Inputs();

    [GeneratedRegex(@"parameters\.([a-z]+)")]
    private static partial Regex Parameters();
}
