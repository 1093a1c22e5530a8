using System.Text.Json.Nodes;
using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Json;
using QualityGate.Reporting.Tests.Generators;
using QualityGate.Reporting.Tests.Scenarios;

namespace QualityGate.Reporting.Tests.Json;

public class AuditJsonTests
{
    [Fact]
    public void Conclusion_ReadBack_WritesTheSameBytes() => Property.Holds(Conclusions.All, 60, conclusion =>
    {
        string written = AuditJson.Write(conclusion);
        Assert.Equal(written, AuditJson.Write(AuditJson.Read(written)));
    });

    [Fact]
    public void Conclusion_ReadBack_SaysTheSame()
    {
        Conclusion conclusion = Scenes.Dozen.Conclude();
        Conclusion read = AuditJson.Read(AuditJson.Write(conclusion));
        Assert.Equal(conclusion.Audit.Numbers, read.Audit.Numbers);
        Assert.Equal(conclusion.ExitCodes.AsEnumerable(), read.ExitCodes);
        Assert.Equal(conclusion.Audit.Suites[0].Tests.Select(test => test.Id), read.Audit.Suites[0].Tests.Select(test => test.Id));
        Assert.Equal(
            conclusion.Audit.Suites[0].Tests.Select(test => test.Verdict.GetType()),
            read.Audit.Suites[0].Tests.Select(test => test.Verdict.GetType()));
    }

    [Fact]
    public void Scene_IsWrittenAsBefore() => Snapshot.Matches("OneFlake.json", AuditJson.Write(Scenes.OneFlake.Conclude()));

    [Fact]
    public void Choice_IsTheNameOfItsCase_AndItsOwnKindKeepsTheNameOfItsType()
    {
        Conclusion conclusion = Scenario.Of(Specimen.Of("A", "Hangs", "HH", "HH", Failures.Hung)).Conclude();
        JsonNode verdict = JsonNode.Parse(AuditJson.Write(conclusion))!["audit"]!["suites"]![0]!["tests"]![0]!["verdict"]!;
        Assert.Equal("broken", (string?)verdict["kind"]);
        Assert.Equal("hangs", (string?)verdict["breakKind"]);
        Assert.Equal(BreakKind.Hangs, Assert.IsType<TestVerdict.Broken>(
            AuditJson.Read(AuditJson.Write(conclusion)).Audit.Suites[0].Tests[0].Verdict).Kind);
    }

    [Fact]
    public void ComputedValues_AreWrittenForOthers_AndIgnoredOnReading()
    {
        Conclusion conclusion = Scenes.OneFlake.Conclude();
        JsonNode document = JsonNode.Parse(AuditJson.Write(conclusion))!;
        JsonNode numbers = document["audit"]!["numbers"]!;
        Assert.Equal(1, (int)numbers["flaky"]!);
        numbers["flaky"] = 99;
        Assert.Equal(1, AuditJson.Read(document.ToJsonString()).Audit.Numbers.Flaky);
    }

    [Fact]
    public void LoneSurrogate_BecomesTheReplacementCharacter()
    {
        Conclusion conclusion = Scenario.Of(Specimen.Of("A", "B", "P", "P") with { DisplayName = "x\ud800y" }).Conclude();
        Assert.Equal("x\ufffdy", AuditJson.Read(AuditJson.Write(conclusion)).Audit.Suites[0].Tests[0].DisplayName);
    }

    [Fact]
    public void WorkflowCommandInAName_CommandsNobody()
    {
        Conclusion conclusion = Scenario.Of(Specimen.Of("A", "B", "P", "P") with { DisplayName = "##vso[task.complete]##[error]" }).Conclude();
        string written = AuditJson.Write(conclusion);
        Assert.DoesNotContain("##", written, StringComparison.Ordinal);
        Assert.Equal("##vso[task.complete]##[error]", AuditJson.Read(written).Audit.Suites[0].Tests[0].DisplayName);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"audit":null,"policy":{"minRuns":1},"decision":{"kind":"passed","conditions":[]},"exitCodes":["passed"]}""")]
    public void TextThatIsNoAudit_IsRefused(string text)
    {
        QualityGateException refusal = Assert.Throws<QualityGateException>(() => AuditJson.Read(text));
        Assert.Equal(FaultKind.Environment, refusal.Fault.Kind);
    }

    [Theory]
    [InlineData("\"kind\": \"failed\"", "\"kind\": \"nonsense\"")]
    [InlineData("\"conditions\": \"parallel\"", "\"conditions\": \"sideways\"")]
    [InlineData("\"conditions\": \"parallel\"", "\"conditions\": 7")]
    [InlineData("\"conditions\": \"parallel\"", "\"conditions\": null")]
    [InlineData("\"duration\": 0.41", "\"duration\": \"a while\"")]
    [InlineData("\"duration\": 0.41", "\"duration\": 9e27")]
    [InlineData("\"startedAt\": \"2026-01-05T12:00:00Z\"", "\"startedAt\": \"yesterday\"")]
    [InlineData("\"ending\": \"finished\"", "\"ending\": 1")]
    public void ForeignValue_IsRefused(string known, string foreign)
    {
        string written = AuditJson.Write(Scenes.OneFlake.Conclude());
        Assert.Contains(known, written, StringComparison.Ordinal);
        Assert.Throws<QualityGateException>(() => AuditJson.Read(written.Replace(known, foreign, StringComparison.Ordinal)));
    }

    [Fact]
    public void NewerVersion_IsRefusedByName()
    {
        string written = AuditJson.Write(Scenes.Calm.Conclude()).Replace("\"schemaVersion\": 1", "\"schemaVersion\": 2", StringComparison.Ordinal);
        QualityGateException refusal = Assert.Throws<QualityGateException>(() => AuditJson.Read(written));
        Assert.Contains("version 2", refusal.Message, StringComparison.Ordinal);
    }
}
