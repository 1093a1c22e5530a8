using System.CommandLine;
using System.Globalization;
using QualityGate.Cli.Setups;
using QualityGate.Cli.Tests.Documents;
using QualityGate.Cli.Tests.Resuming;
using QualityGate.Cli.Tests.Tools;
using YamlDotNet.RepresentationModel;

namespace QualityGate.Cli.Tests.Setups;

/// <summary>The jobs that <c>init</c> writes: whole YAML, commands that the tool understands, and as many jobs as are merged.</summary>
public sealed class CiDefinitionTests
{
    public static IEnumerable<object[]> All => CiEngines.All.SelectMany(engine => new object[][] { [CiEngines.NameOf(engine)], [CiEngines.NameOf(engine), "net8.0", "net9.0", "net10.0"] });

    [Theory]
    [MemberData(nameof(All))]
    public void Definition_IsWholeAndHasNoGaps(string engine, params string[] targets)
    {
        CiDefinition definition = Of(engine, 3, [.. targets]);

        Assert.NotEmpty(definition.Documents);
        Assert.DoesNotContain("@@", definition.Text, StringComparison.Ordinal);
        Assert.EndsWith("\n", definition.Text, StringComparison.Ordinal);
        Assert.All(targets.Where(target => target != "net10.0"), target => Assert.Contains(target[3..], definition.Text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Commands_AreThoseOfTheTool(string engine, params string[] targets)
    {
        ImmutableArray<string> commands = Of(engine, 3, [.. targets]).Commands;

        Assert.Equal(["audit", "merge"], commands.Select(command => command.Split(' ')[0]));
        Assert.All(commands, ToolCommands.Parse);
    }

    /// <summary>Where the parts go is where they are looked for; the parts decide nothing, and the whole does.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void Parts_AreMadeWithoutAGateAndMergedWithOne(string engine, params string[] targets)
    {
        ParseResult[] commands = [.. Of(engine, 3, [.. targets]).Commands.Select(command => ToolCommands.Root.Parse(command))];

        Assert.True(commands[0].GetValue<bool>("--no-gate"));
        Assert.Equal("Shop.slnx", commands[0].GetValue<string>("target"));
        Assert.Single(commands[1].GetValue<string[]>("dirs")!);
    }

    /// <summary>A shell must not stumble over what nobody ran here.</summary>
    [LinuxFact]
    public async Task Scripts_AreWholeShell()
    {
        foreach (string script in All.Select(row => Of((string)row[0], 3, [.. row.Skip(1).Cast<string>()])).SelectMany(definition => definition.Scripts))
        {
            ToolRun read = await Tool.BashAsync(Path.GetTempPath(), "-n", "-c", script);
            Assert.True(read.ExitCode == 0, $"{script}\n{read}");
        }
    }

    [Fact]
    public void GitHub_HasAJobForEachShardAndAGateThatIsNeverSkipped()
    {
        YamlNode workflow = Of("github", 3).Documents.Single();

        Assert.Equal(["1", "2", "3"], ((YamlSequenceNode)CiDefinition.At(workflow, "jobs", "runs", "strategy", "matrix", "shard")!).Select(shard => $"{shard}"));
        Assert.Contains("--shard ${{ matrix.shard }}/3 ", Of("github", 3).Text, StringComparison.Ordinal);
        Assert.Equal("runs", $"{CiDefinition.At(workflow, "jobs", "gate", "needs")}");
        Assert.Equal("always()", $"{CiDefinition.At(workflow, "jobs", "gate", "if")}");
        Assert.Equal("needs.runs.result != 'success'", $"{CiDefinition.At(workflow, "jobs", "gate", "steps", 0, "if")}");
    }

    [Theory]
    [InlineData("gitlab", "qualitygate-runs.parallel", "qualitygate.needs.0.job", "qualitygate-runs")]
    [InlineData("azure", "jobs.0.strategy.parallel", "jobs.1.dependsOn", "runs")]
    [InlineData("circleci", "jobs.qualitygate-runs.parallelism", "workflows.quality-gate.jobs.1.qualitygate.requires.0", "qualitygate-runs")]
    [InlineData("buildkite", "steps.0.parallelism", "steps.1.depends_on", "qualitygate-runs")]
    public void EnginesThatCount_HaveAJobForEachShardAndMergeBehindThem(string engine, string shards, string needs, string runs)
    {
        YamlNode pipeline = Of(engine, 3).Documents.Single();

        Assert.Equal("3", At(pipeline, shards));
        Assert.Equal(runs, At(pipeline, needs));
    }

    [Fact]
    public void Kubernetes_HasAnIndexedJobOfAllShardsAndAJobThatMerges()
    {
        ImmutableArray<YamlNode> manifest = Of("kubernetes", 3).Documents;

        Assert.Equal(["ConfigMap", "PersistentVolumeClaim", "Job", "Job"], manifest.Select(document => At(document, "kind")));
        Assert.Equal("3", At(manifest[0], "data.QUALITYGATE_SHARD_TOTAL"));
        Assert.Equal(("Indexed", "3", "3"), (At(manifest[2], "spec.completionMode"), At(manifest[2], "spec.completions"), At(manifest[2], "spec.parallelism")));
        Assert.All(manifest[2..], job => Assert.Equal("qualitygate", At(job, "spec.template.spec.containers.0.envFrom.0.configMapRef.name")));
        Assert.All(manifest[2..], job => Assert.Equal("qualitygate-shards", At(job, "spec.template.spec.volumes.0.persistentVolumeClaim.claimName")));
        Assert.Equal("ReadWriteMany", At(manifest[1], "spec.accessModes.0"));
    }

    private static CiDefinition Of(string engine, int shards, params ImmutableArray<string> targets) => CiDefinition.Of(CiEngines.Read(engine)!.Value, shards, targets);

    private static string? At(YamlNode node, string path) => CiDefinition.At(
        node, [.. path.Split('.').Select(step => int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out int place) ? (object)place : step)]) is YamlScalarNode scalar ? scalar.Value : null;
}
