using System.Text.Json;
using QualityGate.Cli.Terminals;
using QualityGate.Cli.Tests.Tools;
using QualityGate.Core.Audits;
using QualityGate.Core.Gates;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Json;

namespace QualityGate.Cli.Tests.Imports;

/// <summary><c>report --import</c>: folders of files in, an audit and an exit code out.</summary>
public sealed class ImportedReportTests : IDisposable
{
    private const string Hash = "0123456789abcdef0123456789abcdef01234567";
    private const string Passes = """<testsuites name="shop"><testsuite name="s"><testcase classname="Shop.CartTests" name="Adds" time="0.1"/></testsuite></testsuites>""";
    private const string Fails = """<testsuites name="shop"><testsuite name="s"><testcase classname="Shop.CartTests" name="Adds" time="0.2"><failure message="no" type="System.Exception">   at Shop.CartTests.Adds()</failure></testcase></testsuite></testsuites>""";

    private readonly ScratchFolder _scratch = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task BothOutcomesInFoldersOfOneCommit_FailTheGate()
    {
        _scratch.Write($"ci/{Hash}/1/junit.xml", Passes);
        _scratch.Write($"ci/{Hash}/2/junit.xml", Fails);

        Assert.Equal(ExitCode.Failed, await ImportAsync());
        Assert.IsType<TestVerdict.Flaky>(TestOf(Audit()).Verdict);
        Assert.Equal((2, 1, 0), (Audit().Subject.Import!.Files, Audit().Subject.Import!.Commits, Audit().Subject.Import!.FilesWithoutCommit));
        Assert.Contains("Nothing was repeated for this audit", await File.ReadAllTextAsync(_scratch.File("out/flaky_test_audit.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FoldersThatArePatterned_SayTheCommitAndTheJob()
    {
        _scratch.Write("ci/main/c1-1/linux/junit.xml", Passes);
        _scratch.Write("ci/main/c1-1/windows/junit.xml", Fails);

        Assert.Equal(ExitCode.Undecided, await ImportAsync("--commit-from", "{branch}/{commit}-{run}/{job}"));
        Assert.Equal(Doubt.OnlyAcrossCommits, Assert.IsType<TestVerdict.Inconclusive>(TestOf(Audit()).Verdict).Doubt);
        Assert.Equal(("c1", "main"), (Audit().Subject.Commit, Audit().Subject.Branch));
    }

    [Fact]
    public async Task NoteBesideTheFiles_SaysWhatTheyAreOf()
    {
        _scratch.Write("ci/qualitygate-import.json", """{ "commit": "c1", "job": "linux", "suite": "tests/Shop/Shop.csproj" }""");
        _scratch.Write("ci/a/junit.xml", Passes);
        _scratch.Write("ci/b/junit.xml", Fails);

        Assert.Equal(ExitCode.Failed, await ImportAsync());
        Assert.Equal("tests/Shop/Shop.csproj", Audit().Suites[0].Id.Project);
    }

    [Fact]
    public async Task FileThatBreaksOff_IsNamedAndTheRestIsRead()
    {
        _scratch.Write("ci/1/junit.xml", Passes);
        _scratch.Write("ci/2/junit.xml", "<testsuites><testsuite>");
        _scratch.Write("ci/package.json", "{}");

        Assert.Equal(ExitCode.Undecided, await ImportAsync());
        Assert.StartsWith("2/junit.xml is no whole XML", Assert.Single(Audit().Subject.Import!.Unread), StringComparison.Ordinal);
        Assert.Contains("not read: 2/junit.xml", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("package.json", _error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(_scratch.Path, Audit().Subject.Import!.Unread[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task CtrfAndTrx_AreReadBesideJUnit()
    {
        _scratch.Write("ci/ctrf.json", $$"""{ "results": { "tool": { "name": "shop" }, "environment": { "commit": "{{Hash}}" }, "tests": [{ "name": "Shop.CartTests.Adds", "status": "passed", "duration": 1, "flaky": true, "retries": 2 }] } }""");
        _scratch.Write("ci/a.trx", """<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results><UnitTestResult testId="1" testName="Pays" outcome="Passed" /></Results><TestDefinitions><UnitTest id="1" storage="shop.dll"><TestMethod className="Shop.CartTests" name="Pays" /></UnitTest></TestDefinitions></TestRun>""");
        _scratch.Write("ci/junit.xml", Passes);

        Assert.Equal(ExitCode.Failed, await ImportAsync());
        Assert.Equal(3, Audit().Subject.Import!.Files);
        Assert.Equal(new FailureRate(2, 3), Audit().Suites.SelectMany(suite => suite.Tests).Select(test => test.Verdict).OfType<TestVerdict.Flaky>().Single().Rate);
    }

    [Fact]
    public async Task SameBytesTwice_AreOneRun()
    {
        _scratch.Write("ci/1/junit.xml", Passes);
        _scratch.Write("ci/2/junit.xml", Passes);

        await ImportAsync();

        Assert.Single(Audit().Suites[0].Runs);
    }

    [Theory]
    [InlineData("--import", "nowhere")]
    [InlineData("--commit-from", "{commit}")]
    [InlineData("--import", "empty", "--commit-from", "{comit}")]
    [InlineData("--import", "empty")]
    public async Task WhatCannotBeMeant_IsRefused(params string[] words)
    {
        Directory.CreateDirectory(_scratch.File("empty"));

        Assert.Equal(ExitCode.BadUsage, await EnterAsync(["report", .. words.Select(word => word is "nowhere" or "empty" ? _scratch.File(word) : word)]));
        Assert.Single(_error.ToString().TrimEnd('\n').Split('\n'));
    }

    /// <summary>Else every second import would find the results of the first.</summary>
    [Fact]
    public async Task OurOwnReports_AreNoResultsOfARun()
    {
        _scratch.Write($"ci/{Hash}/1/junit.xml", Passes);
        string output = _scratch.File("ci/qualitygate-report");

        await EnterAsync("report", "--import", _scratch.File("ci"), "--format", "all", "--output", output);
        await EnterAsync("report", "--import", _scratch.File("ci"), "--format", "all", "--output", output);

        Assert.Equal(1, AuditJson.Read(await File.ReadAllTextAsync(Path.Combine(output, AuditJson.FileName))).Audit.Subject.Import!.Files);
    }

    [Fact]
    public async Task JsonResult_IsTheOneOfEveryAudit()
    {
        _scratch.Write("ci/junit.xml", Passes);

        await EnterAsync("report", "--import", _scratch.File("ci"), "--output", _scratch.File("out"), "--json");

        using JsonDocument result = JsonDocument.Parse(_output.ToString());
        Assert.Equal((6, 1), (result.RootElement.GetProperty("exitCode").GetInt32(), result.RootElement.GetProperty("tests").GetInt32()));
    }

    private Audit Audit() => AuditJson.Read(File.ReadAllText(_scratch.File("out/audit.json"))).Audit;

    private static AuditedTest TestOf(Audit audit) => Assert.Single(Assert.Single(audit.Suites).Tests);

    private Task<ExitCode> ImportAsync(params string[] words) => EnterAsync(["report", "--import", _scratch.File("ci"), "--output", _scratch.File("out"), .. words]);

    private Task<ExitCode> EnterAsync(params string[] arguments)
    {
        Terminal terminal = new() { Output = _output, Error = _error, IsInteractive = false, HasColor = false };
        return new Door(terminal, TimeProvider.System, _ => null).EnterAsync(arguments, CancellationToken.None);
    }
}
