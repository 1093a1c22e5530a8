using System.Text.Json;
using QualityGate.Core.Baselines;
using QualityGate.Core.Faults;
using QualityGate.Core.Verdicts;
using QualityGate.Storage.Baselines;
using QualityGate.Storage.Tests.Records;

namespace QualityGate.Storage.Tests.Baselines;

public sealed class BaselineFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Path => BaselineFile.PathIn(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void WhatWasWritten_IsReadBack()
    {
        BaselineFile.Write(Path, SampleBaseline.Whole);

        Assert.Equal(Flat.Of(SampleBaseline.Whole), Flat.Of(BaselineFile.Read(Path)));
    }

    [Fact]
    public void EveryTest_HasALineOfItsOwn()
    {
        BaselineFile.Write(Path, SampleBaseline.Whole);

        Assert.Equal(
            """
            {
              "format": "qualitygate-baseline",
              "version": 1,
              "commit": "0123456789abcdef0123456789abcdef01234567",
              "auditedAt": "2026-03-01T11:00:00+00:00",
              "increases": [
                {
                  "reason": "The till is being rewritten; see \"till-team\".",
                  "auditedAt": "2026-02-01T11:00:00+00:00",
                  "commit": "89abcdef0123456789abcdef0123456789abcdef",
                  "accepted": [
                    {"kind":"FlakyTests","count":2},
                    {"kind":"Markers","count":1}
                  ]
                }
              ],
              "suites": [
                {
                  "project": "tests/Shop.Tests/Shop.Tests.csproj",
                  "framework": "net10.0",
                  "target": "Shop.sln",
                  "tests": [
                    {"class":"Shop.CartTests","method":"Adds","row":"beef","verdict":"Stable"},
                    {"class":"Shop.CartTests","method":"Pays","row":"c0ffee","ordinal":1,"verdict":"Flaky","cause":"RaceCondition","rate":{"failures":1,"trials":20},"signatures":["0123456789ab","ba9876543210"]}
                  ]
                }
              ],
              "findings": [
                {"project":"tests/Shop.Tests/Shop.Tests.csproj","rule":"QG2009","file":"tests/Shop.Tests/CartTests.cs","fingerprint":"0123456789abcdef"}
              ],
              "markers": [
                {"project":"tests/Shop.Tests/Shop.Tests.csproj","place":"Shop.CartTests.Pays","kind":"Retry"}
              ],
              "maskedFailures": [
                {"project":"","rule":"QGC003","file":".github/workflows/ci.yml","fingerprint":"fedcba9876543210"}
              ]
            }

            """,
            File.ReadAllText(Path));
    }

    [Fact]
    public void NoFile_IsNoBaseline() => Assert.Null(BaselineFile.Read(Path));

    [Theory]
    [InlineData("{", "cannot be used")]
    [InlineData("<<<<<<< HEAD", "cannot be used")]
    [InlineData("""{ "format": "qualitygate-fixes", "version": 1 }""", "does not say that it is a qualitygate-baseline")]
    [InlineData("""{ "format": "qualitygate-baseline", "version": 1, "auditedAt": "2026-03-01T11:00:00Z" }""", "suites")]
    [InlineData("""{ "format": "qualitygate-baseline", "version": 1, "auditedAt": "2026-03-01T11:00:00Z", "suites": [ { "project": "a", "target": "b", "tests": [ { "class": "C", "method": "M", "verdict": "Wobbly" } ] } ] }""", "cannot be used")]
    [InlineData("""{ "format": "qualitygate-baseline", "version": 1, "auditedAt": "2026-03-01T11:00:00Z", "suites": [ { "project": "a", "target": "b", "tests": [ { "class": "C", "method": "M", "verdict": "Stable" }, { "class": "C", "method": "M", "verdict": "Flaky" } ] } ] }""", "the test C.M of a is there twice")]
    [InlineData("""{ "format": "qualitygate-baseline", "version": 1, "auditedAt": "2026-03-01T11:00:00Z", "suites": [ { "project": "a", "target": "b", "tests": [ { "class": "C", "method": "M", "verdict": "Flaky", "rate": { "failures": 3, "trials": 2 } } ] } ] }""", "cannot have failed 3 of 2 times")]
    public void FileThatCannotBeUsed_IsRefused(string text, string problem)
    {
        QualityGateException refusal = Assert.Throws<QualityGateException>(() => BaselineFile.Read(_folder.Write("baseline.json", text)));

        Assert.Equal(FaultKind.Usage, refusal.Fault.Kind);
        Assert.Contains(problem, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("restore it from git", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FileOfANewerVersion_IsAFaultOfTheEnvironment()
    {
        string path = _folder.Write("baseline.json", """{ "format": "qualitygate-baseline", "version": 2 }""");

        Assert.Equal(FaultKind.Environment, Assert.Throws<QualityGateException>(() => BaselineFile.Read(path)).Fault.Kind);
    }

    [Fact]
    public void RateOfNothing_IsARate() => Assert.Equal(
        new FailureRate(0, 0),
        BaselineFile.Read(Rewritten(SampleBaseline.Whole with { Suites = [SampleBaseline.Whole.Suites[0] with { Tests = [SampleBaseline.Whole.Suites[0].Tests[1] with { Rate = new FailureRate(0, 0) }] }] }))!.Suites[0].Tests[0].Rate);

    [Fact]
    public void CommittedSchema_IsWhatTheTypesSay() => Snapshot.MatchesFile(
        Repository.File("docs", "schemas", "baseline.schema.json"),
        BaselineSchema.Draw().ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }) + "\n");

    private string Rewritten(AuditBaseline baseline)
    {
        BaselineFile.Write(Path, baseline);
        return Path;
    }
}
