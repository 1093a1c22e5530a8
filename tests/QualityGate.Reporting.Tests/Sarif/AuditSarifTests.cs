using System.Text.Json;
using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Core.Suites;
using QualityGate.Reporting.Sarif;
using QualityGate.Reporting.Tests.Scenarios;

namespace QualityGate.Reporting.Tests.Sarif;

public class AuditSarifTests
{
    [Fact]
    public void Flake_StandsAtItsDeclaration_WithRuleAndHelp()
    {
        using JsonDocument document = Write(Scenes.OneFlake);
        JsonElement run = Run(document);
        JsonElement result = Assert.Single(run.GetProperty("results").EnumerateArray());
        JsonElement rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];

        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.Equal(result.GetProperty("ruleId").GetString(), rule.GetProperty("id").GetString());
        Assert.NotEmpty(rule.GetProperty("fullDescription").GetProperty("text").GetString()!);
        Assert.NotEmpty(rule.GetProperty("help").GetProperty("markdown").GetString()!);
        Assert.Equal("tests/AgentTasks.Tests/ListingTests.cs", Place(result).GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("%SRCROOT%", Place(result).GetProperty("artifactLocation").GetProperty("uriBaseId").GetString());
        Assert.Equal(12, Place(result).GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Contains("To see it again: dotnet qualitygate", result.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Fingerprint_IsOfTestAndCause()
    {
        TestId test = new(new SuiteId("a.csproj", "net10.0"), "A", "B", "1");
        string known = FindingFingerprint.Of(test, RootCause.RaceCondition);
        Assert.Equal(known, FindingFingerprint.Of(test with { }, RootCause.RaceCondition));
        Assert.NotEqual(known, FindingFingerprint.Of(test, RootCause.Fixture));
        Assert.NotEqual(known, FindingFingerprint.Of(test with { Row = "2" }, RootCause.RaceCondition));
        Assert.NotEqual(FindingFingerprint.Of(test with { Class = "AB", Method = "C" }, RootCause.Fixture), FindingFingerprint.Of(test with { Class = "A", Method = "BC" }, RootCause.Fixture));
    }

    [Fact]
    public void TestsCodeAndDefinitions_StandInOneRun()
    {
        using JsonDocument document = JsonDocument.Parse(AuditSarif.Write(WithCi(Scenes.Flagged.Conclude())));
        string[] rules = [.. Run(document).GetProperty("results").EnumerateArray().Select(result => result.GetProperty("ruleId").GetString()!)];
        Assert.Contains(rules, rule => rule.StartsWith("QGT", StringComparison.Ordinal));
        Assert.Contains("QG2009", rules);
        Assert.Contains("QGC001", rules);
    }

    [Fact]
    public void TestWithoutAPlace_StandsAtItsProject()
    {
        using JsonDocument document = Write(Scenario.Of(Specimen.Of("A", "B", "PPFP", "PPPP") with { Line = null }));
        Assert.Equal(new SuiteScenario().Id.Project, Place(Run(document).GetProperty("results")[0]).GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public void MoreThanServicesTake_AreCutByImpact_AndCounted()
    {
        StaticFinding finding = FlaggedCode.Tests.Findings[0];
        Conclusion flaky = Scenes.OneFlake.Conclude();
        Conclusion conclusion = flaky with
        {
            Audit = flaky.Audit with
            {
                Scans =
                [
                    FlaggedCode.Tests with
                    {
                        Gaps = [],
                        Findings = [.. Enumerable.Range(0, SarifDocument.MaxResults).Select(line => finding with { Severity = FindingSeverity.Info, Location = finding.Location with { Line = line + 1 } })],
                    },
                ],
            },
        };
        using JsonDocument document = JsonDocument.Parse(AuditSarif.Write(conclusion));

        JsonElement results = Run(document).GetProperty("results");
        Assert.Equal(SarifDocument.MaxResults, results.GetArrayLength());
        Assert.StartsWith("QGT", results[0].GetProperty("ruleId").GetString(), StringComparison.Ordinal);
        JsonElement notification = Assert.Single(Run(document).GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").EnumerateArray());
        Assert.StartsWith("1 more results are left out", notification.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    /// <summary>Plain text may hold links in SARIF; that of others must not.</summary>
    [Fact]
    public void ForeignLink_IsTakenApart()
    {
        using JsonDocument document = Write(Scenario.Of(Specimen.Of("A", "B", "PPFP", "PPPP") with { DisplayName = "[here](https://example.com)" }));
        Assert.DoesNotContain("](", Run(document).GetProperty("results")[0].GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    private static Conclusion WithCi(Conclusion conclusion) => conclusion with
    {
        Audit = conclusion.Audit with
        {
            CiHonesty = new CiHonesty
            {
                Definitions = ["ci.yml"],
                TestRuns = 1,
                Findings =
                [
                    new CiFinding
                    {
                        Rule = CiRule.ToleratedStep,
                        Mask = CiMask.StepSetting,
                        Location = new SourceLocation("ci.yml", 3),
                        Column = 5,
                        Text = "continue-on-error: true",
                        Definition = "ci.yml",
                    },
                ],
            },
        },
    };

    private static JsonDocument Write(Scenario scenario) => JsonDocument.Parse(AuditSarif.Write(scenario.Conclude()));

    private static JsonElement Run(JsonDocument document) => document.RootElement.GetProperty("runs")[0];

    private static JsonElement Place(JsonElement result) => result.GetProperty("locations")[0].GetProperty("physicalLocation");
}
