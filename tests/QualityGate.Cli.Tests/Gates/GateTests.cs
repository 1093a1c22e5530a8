using System.Text.Json;
using QualityGate.Cli.Terminals;
using QualityGate.Cli.Tests.Tools;
using QualityGate.Core.Gates;
using QualityGate.Storage.Baselines;

namespace QualityGate.Cli.Tests.Gates;

/// <summary>The commands that decide without running anything: from a record, a baseline and a policy.</summary>
public sealed class GateTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly ScratchFolder _scratch = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    private string Report => _scratch.File("report");

    private string Baseline => _scratch.File("baseline.json");

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("PPPP")]
    [InlineData("PFPP")]
    public async Task Gate_SaysWhatTheAuditSaid_FromEachOfItsFiles(string outcomes)
    {
        Conclusion audit = await StoredShop.WriteAsync(Report, outcomes, Noon);

        foreach (string source in new[] { Report, Path.Combine(Report, "audit.json"), Path.Combine(Report, "record", "record.jsonl") })
        {
            Assert.Equal(audit.ExitCode, await EnterAsync("gate", source, "--json"));
            using JsonDocument result = JsonDocument.Parse(Said());
            Assert.Equal(
                audit.Decision.Conditions.Select(condition => (JsonNamingPolicy.CamelCase.ConvertName(condition.Rule.ToString()), JsonNamingPolicy.CamelCase.ConvertName(condition.Status.ToString()))),
                result.RootElement.GetProperty("conditions").EnumerateArray().Select(row => (row.GetProperty("rule").GetString()!, row.GetProperty("status").GetString()!)));
        }
    }

    [Fact]
    public async Task AuditThatIsLeftWithItsReportOnly_IsDecidedToo()
    {
        await StoredShop.WriteAsync(Report, "PFPP", Noon);
        Directory.Delete(Path.Combine(Report, "record"), recursive: true);

        Assert.Equal(ExitCode.Failed, await EnterAsync("gate", Report));
    }

    [Fact]
    public async Task Policy_IsReadFromTheFileThatIsNamed()
    {
        await StoredShop.WriteAsync(Report, "PFPP", Noon);
        string lenient = _scratch.Write("lenient.json", """{ "flaky": 1, "profiles": { "hard": { "tests": { "min": 3 } } } }""");

        Assert.Equal(ExitCode.Passed, await EnterAsync("gate", Report, "--policy", lenient));
        Assert.Equal(ExitCode.FewerTests, await EnterAsync("gate", Report, "--policy", lenient, "--profile", "hard"));
        Assert.Equal(ExitCode.Failed, await EnterAsync("gate", Report, "--policy", lenient, "--profile", "strict"));
    }

    [Fact]
    public async Task WhatIsWrittenWrongly_EndsWith5AndItsLine()
    {
        await StoredShop.WriteAsync(Report, "PPPP", Noon);
        string wrong = _scratch.Write("wrong.json", "{\n  \"overall\": {\n    \"flakky\": 0 } }");

        Assert.Equal(ExitCode.BadUsage, await EnterAsync("gate", Report, "--policy", wrong));
        Assert.Contains($"{wrong}:3: there is no key 'flakky' in 'overall' (did you mean 'flaky'?)", _error.ToString(), StringComparison.Ordinal);
        Assert.Equal(ExitCode.BadUsage, await EnterAsync("gate", _scratch.File("nowhere")));
        Assert.Equal(ExitCode.BadUsage, await EnterAsync("gate", Report, "--baseline", _scratch.File("none.json")));
    }

    [Fact]
    public async Task Baseline_AcceptsWhatIsThere_LowersByItself_AndRisesForAReasonOnly()
    {
        await StoredShop.WriteAsync(Report, "PFPP", Noon);
        Assert.Equal(ExitCode.Failed, await EnterAsync("gate", Report));
        Assert.Contains("dotnet qualitygate baseline update", Said(), StringComparison.Ordinal);

        Assert.Equal(ExitCode.Passed, await EnterAsync("baseline", "update", Report, "--baseline", Baseline));
        Assert.Equal(ExitCode.Passed, await EnterAsync("gate", Report, "--baseline", Baseline));

        // A few clean runs prove nothing yet; many do.
        await StoredShop.WriteAsync(Report, "PPPP", Noon.AddDays(1));
        Assert.Equal(ExitCode.Passed, await EnterAsync("baseline", "update", Report, "--baseline", Baseline));
        Assert.Contains("passed in too few runs", Said(), StringComparison.Ordinal);
        await StoredShop.WriteAsync(Report, new string('P', 40), Noon.AddDays(2));
        Assert.Equal(ExitCode.Passed, await EnterAsync("baseline", "update", Report, "--baseline", Baseline));
        Assert.Contains("1 -> 0", Said(), StringComparison.Ordinal);

        await StoredShop.WriteAsync(Report, "PFPP", Noon.AddDays(3));
        Assert.Equal(ExitCode.Failed, await EnterAsync("gate", Report, "--baseline", Baseline));
        string kept = await File.ReadAllTextAsync(Baseline);
        Assert.Equal(ExitCode.BadUsage, await EnterAsync("baseline", "update", Report, "--baseline", Baseline, "--allow-increase"));
        Assert.Equal(kept, await File.ReadAllTextAsync(Baseline));
        Assert.Equal(ExitCode.Failed, await EnterAsync("baseline", "update", Report, "--baseline", Baseline));
        Assert.DoesNotContain("Flaky", await File.ReadAllTextAsync(Baseline), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Passed, await EnterAsync("baseline", "update", Report, "--baseline", Baseline, "--allow-increase", "--reason", "the till is being rewritten"));
        Assert.Equal("the till is being rewritten", Assert.Single(BaselineFile.Read(Baseline)!.Increases).Reason);

        Said();
        Assert.Equal(ExitCode.Passed, await EnterAsync("baseline", "show", "--baseline", Baseline));
        Assert.Contains("because the till is being rewritten", Said(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AuditWithABaseline_KeepsItInTheRecord()
    {
        await StoredShop.WriteAsync(Report, "PFPP", Noon);
        await EnterAsync("baseline", "update", Report, "--baseline", Baseline);

        Conclusion again = await StoredShop.WriteAsync(Report, "PFFP", Noon.AddDays(1), new GateFacts { Baseline = BaselineFile.Read(Baseline) });
        File.Delete(Baseline);

        Assert.Equal(ExitCode.Passed, again.ExitCode);
        Assert.Equal(ExitCode.Passed, await EnterAsync("gate", Report));
        Assert.Contains("| Known: still flaky | 1 |", await File.ReadAllTextAsync(Path.Combine(Report, "flaky_test_audit.md")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("config", "qualitygate.schema.json")]
    [InlineData("audit", "audit.schema.json")]
    [InlineData("baseline", "baseline.schema.json")]
    [InlineData("compare", "compare.schema.json")]
    public async Task Schema_IsPrintedAsItIsPublished(string name, string file)
    {
        Assert.Equal(ExitCode.Passed, await EnterAsync("schema", name));
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "schemas", file)), Said());
    }

    [Theory]
    [InlineData("There is no schema 'confg' (did you mean 'config'?)", "schema", "confg")]
    [InlineData("there are update and show", "baseline")]
    [InlineData("There is no command 'baseline updat'. Did you mean 'update'?", "baseline", "updat")]
    [InlineData("--reason is for --allow-increase", "baseline", "update", "--reason", "x")]
    public async Task WordThatIsNone_EndsWith5(string said, params string[] arguments)
    {
        Assert.Equal(ExitCode.BadUsage, await EnterAsync(arguments));
        Assert.Contains(said, _error.ToString(), StringComparison.Ordinal);
    }

    private Task<ExitCode> EnterAsync(params string[] arguments) => new Door(
        new Terminal { Output = _output, Error = _error, IsInteractive = false, HasColor = false },
        TimeProvider.System,
        _ => null).EnterAsync(arguments, CancellationToken.None);

    /// <summary>What was said on stdout since the last time.</summary>
    private string Said()
    {
        string said = _output.ToString();
        _output.GetStringBuilder().Clear();
        return said;
    }
}
