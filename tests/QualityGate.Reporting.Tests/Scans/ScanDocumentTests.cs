using System.Text.Json;
using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Scans;
using QualityGate.Reporting.Tests.Generators;
using QualityGate.Reporting.Tests.Scenarios;

namespace QualityGate.Reporting.Tests.Scans;

public class ScanDocumentTests
{
    private static readonly ScanConclusion Flagged = Conclude([FlaggedCode.Tests, FlaggedCode.Product]);

    [Fact]
    public void Summary_IsWrittenAsBefore() => Snapshot.Matches("Scan.txt", ScanSummary.Of(Flagged, ["qualitygate-report/scan.sarif"]));

    [Fact]
    public void Sarif_IsWrittenAsBefore() => Snapshot.Matches("scan.sarif", ScanSarif.Write(Flagged));

    [Fact]
    public void CleanScan_SaysSoInAFewLines() => Assert.Equal(
        "PASS  0 findings and 0 flaky markers in 1 project (41 files read)\nExit    0 (gate passed)\n",
        ScanSummary.Of(Conclude([FlaggedCode.Tests with { Findings = [], Markers = [], Gaps = [] }]), []));

    [Fact]
    public void ForeignText_StaysOnItsLine() => Property.Holds(Generators.Scans.All, cases: 60, scan =>
    {
        string summary = ScanSummary.Of(Conclude([scan]), []);

        Assert.DoesNotContain('\u001b', summary);
        Assert.DoesNotContain("\n::", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("##vso[", summary, StringComparison.Ordinal);
    });

    [Fact]
    public void EverySarif_IsJsonWithAResultForEveryFinding() => Property.Holds(Generators.Scans.All, cases: 60, scan =>
    {
        ScanConclusion conclusion = Conclude([scan]);
        using JsonDocument document = JsonDocument.Parse(ScanSarif.Write(conclusion));

        JsonElement run = document.RootElement.GetProperty("runs")[0];
        Assert.Equal(conclusion.Scans.Sum(known => known.Findings.Length), run.GetProperty("results").GetArrayLength());
        Assert.Equal(!scan.Gaps.Any(gap => gap.Kind.HidesCode()), run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    });

    [Fact]
    public void Fingerprint_OutlivesAMoveOfTheLine()
    {
        StaticFinding finding = FlaggedCode.Tests.Findings[0];
        StaticFinding moved = finding with { Location = finding.Location with { Line = 116 }, Frame = finding.Frame! with { FirstLine = 114 } };

        Assert.Equal(FindingFingerprint.Of(finding), FindingFingerprint.Of(moved));
        Assert.NotEqual(FindingFingerprint.Of(finding), FindingFingerprint.Of(finding with { Rule = "QG2001" }));
    }

    private static ScanConclusion Conclude(ImmutableArray<ProjectScan> scans) =>
        ScanGate.Conclude("AgentTasks.sln", "0.1.0", scans, [], new ScanPolicy { FailOn = FindingSeverity.Warning });
}
