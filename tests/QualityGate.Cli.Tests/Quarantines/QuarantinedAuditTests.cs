using System.Text.Json;
using QualityGate.Cli.Tests.Repairs;
using QualityGate.Cli.Tests.Tools;

namespace QualityGate.Cli.Tests.Quarantines;

/// <summary>Real audits of a project with two flaky tests, beside a quarantine.</summary>
[Collection(AilingGroup.Name)]
public sealed class QuarantinedAuditTests(AilingProject project) : IDisposable
{
    private const string Over = """
        { "format": "qualitygate-quarantine", "version": 1, "entries": [
          { "id": "Ailing.AilingTests.*", "reason": "Long ago.", "added": "2020-01-01", "expires": "2020-01-15" }] }
        """;

    private string Quarantine => Path.Combine(project.Root, ".qualitygate", "quarantine.json");

    public void Dispose() => File.Delete(Quarantine);

    [Fact]
    public async Task FlakyTestsInQuarantine_AreRunAndReportedAndDoNotFailTheAudit()
    {
        ToolRun added = await project.RunAsync("quarantine", "add", "Ailing.AilingTests.*", "--reason", "They are ailing.");

        ToolRun audit = await AuditAsync("--runs", "4", "--json");

        Assert.True((added.ExitCode, audit.ExitCode) == (0, 0), $"{added}\n{audit}");
        Assert.Equal((2, 0), Numbers(audit));
        Assert.Contains("2 tests failed and are covered.", await File.ReadAllTextAsync(Path.Combine(project.Root, "quarantined", "flaky_test_audit.md")), StringComparison.Ordinal);
        await File.WriteAllTextAsync(Quarantine, Over);
        ToolRun today = await project.RunAsync("gate", "quarantined", "--quarantine", Quarantine);
        ToolRun check = await project.RunAsync("quarantine", "check");
        Assert.True((today.ExitCode, check.ExitCode) == (2, 2), $"{today}\n{check}");
    }

    [Fact]
    public async Task TestThatIsNotToBeRun_IsLeftOutAndCounted()
    {
        ToolRun added = await project.RunAsync("quarantine", "add", AilingProject.Test, "--reason", "It is ailing.", "--mode", "skip");

        ToolRun forecast = await AuditAsync("--dry-run");
        ToolRun audit = await AuditAsync("--runs", "1", "--conditions", "parallel", "--json");

        Assert.True((added.ExitCode, audit.ExitCode) == (0, 0), $"{added}\n{audit}");
        Assert.Equal((0, 1), Numbers(audit));
        Assert.Contains("tests, 1 in quarantine and not run", forecast.Output, StringComparison.Ordinal);
        Assert.Contains("1 in quarantine and not run", audit.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("FailsInSomeRuns", await File.ReadAllTextAsync(Path.Combine(project.Root, "quarantined", "record", "record.jsonl")) is var record ? record[record.IndexOf("\"started\"", StringComparison.Ordinal)..] : "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task QuarantineThatIsNotUnderstood_EndsWith5BeforeAnyRun()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Quarantine)!);
        await File.WriteAllTextAsync(Quarantine, Over.Replace("expires", "expiers", StringComparison.Ordinal));

        ToolRun audit = await AuditAsync("--runs", "1");

        Assert.True(audit.ExitCode == 5, audit.ToString());
        Assert.Contains("quarantine.json:2: there is no key 'expiers' (did you mean 'expires'?)", audit.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("run 1", audit.Output, StringComparison.Ordinal);
    }

    private static (int Covered, int NotRun) Numbers(ToolRun audit)
    {
        using JsonDocument result = JsonDocument.Parse(audit.Output);
        JsonElement quarantine = result.RootElement.GetProperty("quarantine");
        return (quarantine.GetProperty("covered").GetInt32(), quarantine.GetProperty("notRun").GetInt32());
    }

    private Task<ToolRun> AuditAsync(params string[] arguments) =>
        project.RunAsync(["audit", "Ailing/Ailing.csproj", "--no-build", "--no-scan", "--output", "quarantined", .. arguments]);
}
