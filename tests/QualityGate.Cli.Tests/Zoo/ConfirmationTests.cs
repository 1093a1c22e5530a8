using QualityGate.Cli.Tests.Tools;
using QualityGate.Core.Audits;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Json;

namespace QualityGate.Cli.Tests.Zoo;

/// <summary>A verdict of ours, checked by what its user would type.</summary>
[Collection(ZooGroup.Name)]
public sealed class ConfirmationTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task RaceOfTheZoo_IsConfirmedByDotnetTest()
    {
        ToolRun run = await Tool.RunAsync(
            Repository.Root,
            "audit", Path.Combine(Repository.Zoo, "Specimens.XunitV2"), "--filter", "FullyQualifiedName~Gate", "--no-build", "--runs", "1", "--confirm", "os", "--output", _scratch.Path);

        Assert.True(run.ExitCode == 2, run.ToString());
        SuiteAudit suite = AuditJson.Read(await File.ReadAllTextAsync(Path.Combine(_scratch.Path, "audit.json"))).Audit.Suites[0];
        AuditedTest race = suite.Tests.Single(test => test.Id.Class.EndsWith("NorthGateTests", StringComparison.Ordinal));
        Assert.IsType<TestVerdict.ConditionDependent>(race.Verdict);
        Assert.Equal((SuiteHost.Adapter, SuiteHost.Os, Reproduction.Confirmed), (suite.Host, race.Confirmation?.Host, race.Confirmation?.Reproduction));
        Assert.Equal([3, 4], suite.ConfirmingRuns.Select(confirming => confirming.Number));
        Assert.Equal(2, suite.Runs.Length);
    }
}
