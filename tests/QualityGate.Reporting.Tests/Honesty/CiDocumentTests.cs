using System.Text.Json;
using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Core.Suites;
using QualityGate.Reporting.Honesty;
using QualityGate.Reporting.Json;

namespace QualityGate.Reporting.Tests.Honesty;

public class CiDocumentTests
{
    private static readonly CiFinding Tolerated = new()
    {
        Rule = CiRule.ToleratedStep,
        Mask = CiMask.StepSetting,
        Location = new SourceLocation(".github/workflows/ci.yml", 12),
        Column = 9,
        Text = "continue-on-error: true",
        Tests = "dotnet test Shop.slnx",
        Definition = ".github/workflows/ci.yml",
        Job = "test",
        Step = "Test",
    };

    private static readonly CiHonesty Honesty = new()
    {
        Definitions = [".github/workflows/ci.yml"],
        TestRuns = 3,
        Findings =
        [
            Tolerated,
            Tolerated with { Rule = CiRule.UncheckedPipe, Mask = CiMask.Pipe, Location = new SourceLocation("eng/test.sh", 4), Column = 1, Text = "dotnet test | tee log", Step = "" },
            Tolerated with { Rule = CiRule.UnreachedTests, Mask = CiMask.UnreachedProject, Location = new SourceLocation("tests/B.Tests/B.Tests.csproj", 1), Text = "B.Tests.csproj", Job = "", Step = "" },
        ],
        Suppressed = [new CiSuppression(Tolerated with { Location = new SourceLocation(".gitlab-ci.yml", 7), Rule = CiRule.AllowedFailure }, new DateOnly(2026, 12, 31), "the emulator is mended soon")],
        Gaps = [new CiGap(CiGapKind.Elsewhere, new SourceLocation("azure-pipelines.yml", 3), "jobs.yml@templates")],
        Faults = [new Fault { Kind = FaultKind.Usage, Subject = "x.yml", Message = "x.yml:3: this is not YAML that can be read: no. Mend it, or nothing can be said of what it runs." }],
    };

    [Fact]
    public void Summary_IsWrittenAsBefore() => Snapshot.Matches("LintCi.txt", CiSummary.Of(Conclude(Honesty), ["qualitygate-report/lint-ci.sarif"]));

    [Fact]
    public void Sarif_IsWrittenAsBefore() => Snapshot.Matches("lint-ci.sarif", CiSarif.Write(Conclude(Honesty)));

    [Fact]
    public void Json_IsWrittenAsBefore() => Snapshot.Matches("lint-ci.json", AuditJson.Write(Conclude(Honesty)));

    [Fact]
    public void NoTests_AreSaid() =>
        Assert.Contains("--runs-tests", CiSummary.Of(Conclude(new CiHonesty { Definitions = ["ci.yml"], TestRuns = 0 }), []), StringComparison.Ordinal);

    [Theory]
    [InlineData("::error::x")]
    [InlineData("##vso[task.complete result=Failed]")]
    [InlineData("a\u001b[31mb\n::c")]
    public void ForeignText_StaysOnItsLine(string text)
    {
        CiFinding hostile = Tolerated with { Text = text, Tests = text, Job = text, Step = text, Location = new SourceLocation(text, 1) };
        string summary = CiSummary.Of(Conclude(Honesty with { Findings = [hostile], Gaps = [new CiGap(CiGapKind.Elsewhere, hostile.Location, text)] }), []);

        Assert.DoesNotContain('\u001b', summary);
        Assert.DoesNotContain("\n::", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("##vso[", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryMask_HasItsWords() => Assert.All(Enum.GetValues<CiMask>().Where(mask => mask != CiMask.Unknown), mask =>
    {
        CiConclusion conclusion = Conclude(Honesty with { Findings = [Tolerated with { Mask = mask }] });
        using JsonDocument document = JsonDocument.Parse(CiSarif.Write(conclusion));

        Assert.EndsWith(".", document.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
    });

    private static CiConclusion Conclude(CiHonesty honesty) => CiGate.Conclude(".", "0.1.0", honesty, new CiPolicy { FailOn = FindingSeverity.Warning });
}
