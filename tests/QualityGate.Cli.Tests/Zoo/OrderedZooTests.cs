using QualityGate.Cli.Tests.Tools;
using QualityGate.Core.Audits;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Json;

namespace QualityGate.Cli.Tests.Zoo;

/// <summary>Order dependence from end to end: each framework is brought to keep an order in its own way.</summary>
public sealed class OrderedZooTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public static TheoryData<string> Projects => [.. ZooModel.Instance.Orders.Select(specimen => specimen.Project).Distinct()];

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task StandardProfile_NamesWhomEachTestDependsOn(string project)
    {
        ToolRun run = await Tool.RunAsync(
            Repository.Zoo, "audit", project, "--runs", "2", "--profile", "standard", "--no-scan", "--output", _scratch.Path);

        Assert.True(run.ExitCode == 2, run.ToString());
        Audit audit = AuditJson.Read(await File.ReadAllTextAsync(_scratch.File(AuditJson.FileName))).Audit;
        Assert.Equal(
            ZooModel.Instance.Orders.Where(specimen => specimen.Project == project).Select(specimen => specimen.ToString()).Order(StringComparer.Ordinal),
            audit.Suites.SelectMany(suite => suite.Tests).Select(Said).Order(StringComparer.Ordinal));
        Assert.Equal(ShownElsewhere(project), audit.Suites.SelectMany(suite => suite.Tests).Where(test => test.Verdict is TestVerdict.OrderDependent { IsSeenElsewhere: true }).Select(test => test.Id.Method).Order(StringComparer.Ordinal));
        Assert.Equal(
            ZooModel.Instance.Orders.Where(specimen => specimen.Project == project && specimen.OrderKind == nameof(OrderKind.NonIdempotent)).Select(specimen => specimen.Method),
            audit.Suites.SelectMany(suite => suite.Tests).Where(test => test.Notes.Contains(TestNote.FailsOnSecondCall)).Select(test => test.Id.Method));
    }

    /// <summary>NUnit goes by the alphabet, which puts the brittle test before the one that sets it up.</summary>
    private static string[] ShownElsewhere(string project) => project.Contains("NUnit", StringComparison.Ordinal)
        ? ["Victim_finds_the_kettle_empty"]
        : ["Brittle_test_finds_tea", "Victim_finds_the_kettle_empty"];

    private static string Said(AuditedTest test) => test.Verdict is TestVerdict.OrderDependent verdict
        ? $"{test.Id.Method}: {verdict.Kind}, {string.Join(" or ", verdict.Proofs.Select(proof => string.Join(" and ", proof.Tests.Select(culprit => culprit.Method))))}"
        : $"{test.Id.Method}: {test.Verdict.GetType().Name}";
}
