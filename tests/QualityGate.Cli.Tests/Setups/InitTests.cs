using System.Text.Json;
using QualityGate.CiLint;
using QualityGate.Cli.Terminals;
using QualityGate.Cli.Tests.Tools;
using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Storage.Configurations;

namespace QualityGate.Cli.Tests.Setups;

public sealed class InitTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    private readonly StringWriter _output = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task EmptyRepository_GetsAllFilesOnce()
    {
        Assert.Equal(ExitCode.Passed, await InitAsync());

        Assert.Equal([".gitignore", ".qualitygate/README.md", ".qualitygate/qualitygate.schema.json", "qualitygate.json"], Files());
        Assert.Equal("qualitygate-report/\nqualitygate-repro/\nqualitygate-shards/\n", Read(".gitignore"));

        Dictionary<string, string> before = Files().ToDictionary(file => file, Read);
        Assert.Equal(ExitCode.Passed, await InitAsync());
        Assert.Equal(before, Files().ToDictionary(file => file, Read));
    }

    [Fact]
    public async Task ConfigurationWritten_IsReadByTheTool()
    {
        await InitAsync();

        Configuration configuration = ConfigurationReader.Read(_scratch.File("qualitygate.json"));

        Assert.Equal(10, configuration.Runs);
        Assert.Equal(["serial", "parallel"], configuration.Conditions!.Value.Select(conditions => conditions.Name));
        Assert.Equal(Limit.Of(0), PolicyResolver.Resolve(configuration.Policy, configuration.Profiles, runs: 10).LimitOf(GateRule.NewUnreliableTests));
    }

    /// <summary>The schema that the file names lies where it says.</summary>
    [Fact]
    public async Task ConfigurationWritten_NamesTheSchemaBesideIt()
    {
        await InitAsync();

        using JsonDocument configuration = JsonDocument.Parse(Read("qualitygate.json"), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        using JsonDocument schema = JsonDocument.Parse(Read(configuration.RootElement.GetProperty("$schema").GetString()!));
        Assert.All(configuration.RootElement.EnumerateObject(), key => Assert.True(schema.RootElement.GetProperty("properties").TryGetProperty(key.Name, out _), key.Name));
    }

    [Fact]
    public async Task WhatIsThere_IsKept()
    {
        _scratch.Write("qualitygate.json", "{ \"runs\": 3 }");
        _scratch.Write(".gitignore", "bin/\n/qualitygate-report/");

        Assert.Equal(ExitCode.Passed, await InitAsync());

        Assert.Equal("{ \"runs\": 3 }", Read("qualitygate.json"));
        Assert.Equal("bin/\n/qualitygate-report/\nqualitygate-repro/\nqualitygate-shards/\n", Read(".gitignore"));
        Assert.Contains("left      qualitygate.json, which is there already; --force replaces it", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Force_ReplacesWhatIsThereButNoForeignLines()
    {
        _scratch.Write("qualitygate.json", "{ \"runs\": 3 }");
        _scratch.Write(".gitignore", "bin/\n");

        await InitAsync("--force");

        Assert.Contains("\"runs\": 10", Read("qualitygate.json"), StringComparison.Ordinal);
        Assert.StartsWith("bin/\n", Read(".gitignore"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DryRun_ShowsEverythingAndWritesNothing()
    {
        Assert.Equal(ExitCode.Passed, await InitAsync("--ci", "gitlab", "--dry-run"));

        Assert.Empty(Files());
        Assert.Contains("would write qualitygate.json:", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("    qualitygate-runs:", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("add to .gitlab-ci.yml", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Frameworks_AndEngines_AreRecognised()
    {
        _scratch.Write("tests/A.csproj", "<Project><ItemGroup><PackageReference Include=\"xunit\" /></ItemGroup></Project>");
        _scratch.Write("tests/B.csproj", "<Project><ItemGroup><PackageReference Include=\"NUnit\" /></ItemGroup></Project>");
        _scratch.Write(".gitlab-ci.yml", "");
        _scratch.Write("azure-pipelines.yml", "");

        await InitAsync("--json");

        using JsonDocument result = JsonDocument.Parse(_output.ToString());
        Assert.Equal(["XunitV2", "NUnit"], Texts(result, "frameworks"));
        Assert.Equal(["gitlab", "azure"], Texts(result, "ci"));
        Assert.Equal(["tests/A.csproj", "tests/B.csproj"], Texts(result, "projects"));
    }

    [Fact]
    public async Task DefinitionInTheWay_StaysAndIsSaid()
    {
        _scratch.Write(".circleci/config.yml", "version: 2.1\n");

        Assert.Equal(ExitCode.BadUsage, await InitAsync("--ci", "circleci"));

        Assert.Equal("version: 2.1\n", Read(".circleci/config.yml"));
        Assert.Contains("left      .circleci/config.yml", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OneSolutionAtTheTop_IsWhatJobsAudit()
    {
        _scratch.Write("Shop.slnx", "<Solution />");

        await InitAsync("--ci", "github", "--shards", "2");

        Assert.Contains("audit Shop.slnx --shard ${{ matrix.shard }}/2 --no-gate", Read(".github/workflows/qualitygate.yml"), StringComparison.Ordinal);
    }

    /// <summary>Our own reading of CI definitions finds the tests in what we write, and nothing that hides their failures.</summary>
    [Theory]
    [InlineData("github")]
    [InlineData("gitlab")]
    [InlineData("azure")]
    [InlineData("circleci")]
    [InlineData("buildkite")]
    public async Task DefinitionWritten_HidesNoFailure(string engine)
    {
        if (engine == "gitlab")
            _scratch.Write(".gitlab-ci.yml", "include: [{ local: .gitlab/qualitygate.gitlab-ci.yml }]\n");

        await InitAsync("--ci", engine);

        CiHonesty honesty = CiLinter.Read(new CiRequest { Root = _scratch.Path, Today = new DateOnly(2026, 1, 1) });
        Assert.NotEqual(0, honesty.TestRuns);
        Assert.Empty(honesty.Findings);
        Assert.Empty(honesty.Faults);
    }

    [Theory]
    [InlineData("--ci", "jenkins")]
    [InlineData("--shards", "1")]
    [InlineData("nowhere")]
    public async Task WhatCannotBe_EndsWith5(params string[] arguments)
    {
        Assert.Equal(ExitCode.BadUsage, await InitAsync(arguments));
        Assert.Empty(Files());
    }

    private Task<ExitCode> InitAsync(params string[] arguments)
    {
        string[] folder = arguments is ["nowhere"] ? [_scratch.File("nowhere")] : [_scratch.Path, .. arguments];
        Terminal terminal = new() { Output = _output, Error = TextWriter.Null, IsInteractive = false, HasColor = false };
        return new Door(terminal, TimeProvider.System, _ => null).EnterAsync(["init", .. folder], CancellationToken.None);
    }

    private string[] Files() =>
        [.. Directory.EnumerateFiles(_scratch.Path, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_scratch.Path, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private string Read(string name) => File.ReadAllText(_scratch.File(name));

    private static string[] Texts(JsonDocument result, string name) => [.. result.RootElement.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];
}
