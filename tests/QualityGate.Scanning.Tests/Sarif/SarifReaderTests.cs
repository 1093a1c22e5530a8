using QualityGate.Core.Faults;
using QualityGate.Scanning.Sarif;

namespace QualityGate.Scanning.Tests.Sarif;

public sealed class SarifReaderTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Version2_IsReadWithRuleAndPlace()
    {
        string file = _folder.Write("src/Cart.cs", "class Cart\n{\n    void Pay() { }\n}\n");
        StaticFinding finding = Assert.Single(Read($$"""
            { "version": "2.1.0", "runs": [ {
              "tool": { "driver": { "name": "c", "rules": [ { "id": "VSTHRD002", "shortDescription": { "text": "Blocks" }, "helpUri": "https://example.org" } ] } },
              "results": [ {
                "ruleId": "VSTHRD002", "level": "error", "message": { "text": "It blocks" },
                "locations": [ { "physicalLocation": { "artifactLocation": { "uri": "{{new Uri(file)}}" }, "region": { "startLine": 3, "startColumn": 5, "endLine": 3, "endColumn": 9 } } } ],
                "properties": { "customProperties": { "confidence": "high" } }
              } ]
            } ] }
            """).Findings);

        Assert.Equal(
            ("VSTHRD002", "Blocks", RootCause.AsyncCoordination, FindingSeverity.Error, FindingConfidence.High, "It blocks"),
            (finding.Rule, finding.Title, finding.Cause, finding.Severity, finding.Confidence, finding.Message));
        Assert.Equal(("src/Cart.cs:3", 5, 9), (finding.Location.ToString(), finding.Column, finding.EndColumn));
        Assert.Equal("    void Pay() { }", finding.Frame!.Lines[3 - finding.Frame.FirstLine]);
    }

    [Fact]
    public void Version1_IsReadAsWell()
    {
        StaticFinding finding = Assert.Single(Read("""
            { "version": "1.0.0", "runs": [ {
              "rules": { "CA1305": { "id": "CA1305", "shortDescription": "Culture", "defaultLevel": "note" } },
              "results": [ { "ruleId": "CA1305", "message": "Say which culture", "locations": [ { "resultFile": { "uri": "src/Cart.cs", "region": { "startLine": 7 } } } ] } ]
            } ] }
            """).Findings);

        Assert.Equal(("CA1305", "Culture", FindingSeverity.Info, "Say which culture", "src/Cart.cs:7"), (finding.Rule, finding.Title, finding.Severity, finding.Message, finding.Location.ToString()));
        Assert.Null(finding.Frame);
    }

    [Theory]
    [InlineData("\"ruleId\": \"CA1822\"")]
    [InlineData("\"ruleId\": \"CA1305\", \"level\": \"none\"")]
    [InlineData("\"ruleId\": \"CA1305\", \"suppressions\": [ { \"kind\": \"inSource\" } ]")]
    [InlineData("\"level\": \"warning\"")]
    public void WhatIsNoFinding_IsLeftOut(string properties) => Assert.Empty(Read($$"""
        { "version": "2.1.0", "runs": [ { "results": [ { {{properties}}, "message": { "text": "x" },
          "locations": [ { "physicalLocation": { "artifactLocation": { "uri": "a.cs" }, "region": { "startLine": 1 } } } ] } ] } ] }
        """).Findings);

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{ \"runs\": 3 }")]
    public void AnythingElse_IsRefused(string text)
    {
        QualityGateException refusal = Assert.Throws<QualityGateException>(() => Read(text));

        Assert.Equal(FaultKind.Environment, refusal.Fault.Kind);
    }

    [Fact]
    public void FileThatIsNotThere_IsAFaultOfUsage() =>
        Assert.Equal(FaultKind.Usage, Assert.Throws<QualityGateException>(() => new SarifReader(_folder.Path).Read(_folder.File("none.sarif"))).Fault.Kind);

    private ProjectScan Read(string text) => new SarifReader(_folder.Path).Read(_folder.Write("build.sarif", text));
}
