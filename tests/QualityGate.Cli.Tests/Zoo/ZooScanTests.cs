using QualityGate.Core.Findings;

namespace QualityGate.Cli.Tests.Zoo;

[Collection(ZooGroup.Name)]
public sealed class ZooScanTests(AuditedZoo zoo)
{
    private const string Root = "tests/FlakyZoo/";

    [Fact]
    public void Findings_AreThoseOfTheModelAndNoOthers() => Assert.Equal(
        ZooModel.Instance.Findings.Select(file => file.ToString()),
        Findings.GroupBy(found => found.Location.File[Root.Length..], found => found.Rule).OrderBy(file => file.Key, StringComparer.Ordinal).Select(Line));

    [Fact]
    public void FixedProjects_HaveNone() =>
        Assert.DoesNotContain(ZooModel.Instance.Findings, file => file.File.Contains(".Fixed/", StringComparison.Ordinal));

    private IEnumerable<StaticFinding> Findings => zoo.Audit.Scans.SelectMany(scan => scan.Findings);

    private static string Line(IGrouping<string, string> file) =>
        new ZooFindings { File = file.Key, Rules = [.. file.Order(StringComparer.Ordinal)] }.ToString();
}
