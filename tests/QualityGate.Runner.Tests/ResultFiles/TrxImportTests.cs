using QualityGate.Core.Faults;
using QualityGate.Core.Histories;
using QualityGate.Core.Runs;
using QualityGate.Runner.ResultFiles;

namespace QualityGate.Runner.Tests.ResultFiles;

public sealed class TrxImportTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("qualitygate-trx-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Result_SaysWhichTestOfWhichAssemblyItIsOf()
    {
        ForeignRun run = TrxImport.Read(Write(
            """
            <UnitTestResult testId="7d9c371a-3125-6b40-0b05-4c8045602460" testName="Pays(2)" outcome="Failed" duration="00:00:01.5"
              startTime="2026-01-02T03:04:05Z" endTime="2026-01-02T03:04:06.5Z">
              <Output><ErrorInfo><Message>System.TimeoutException : Too late.</Message><StackTrace>   at Shop.CartTests.Pays()</StackTrace></ErrorInfo></Output>
            </UnitTestResult>
            """,
            """<UnitTest id="7d9c371a-3125-6b40-0b05-4c8045602460" storage="/ci/shop.tests.dll"><TestMethod className="Shop.CartTests" name="Pays" /></UnitTest>"""));

        ForeignResult result = Assert.Single(run.Results);
        Assert.Equal(("/ci/shop.tests.dll", "Shop.CartTests", "Pays", "Pays(2)"), (result.Assembly, result.Class, result.Method, result.DisplayName));
        Assert.Equal(("7d9c371a31256b400b054c8045602460", Outcome.Failed, "System.TimeoutException"), (result.Row, result.Outcome, result.Failure!.ExceptionType));
        Assert.Equal((new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), TimeSpan.FromSeconds(1.5)), (run.StartedAt, run.Duration));
    }

    [Theory]
    [InlineData("7d9c371a-3125-6b40-0b05-4c8045602460", "7d9c371a31256b400b054c8045602460")]
    [InlineData("7d9c371a-3125-4b40-8b05-4c8045602460", "")]
    [InlineData("no-guid", "")]
    public void KeyThatWasMadeUpForTheFile_IsNone(string id, string row) => Assert.Equal(
        row,
        Assert.Single(TrxImport.Read(Write($"<UnitTestResult testId=\"{id}\" testName=\"A\" outcome=\"Passed\" />")).Results).Row);

    [Theory]
    [InlineData("Passed", Outcome.Passed)]
    [InlineData("NotExecuted", Outcome.Skipped)]
    [InlineData("Inconclusive", Outcome.NotObserved)]
    public void OnlyAPass_IsImportedAsAPass(string word, Outcome outcome) => Assert.Equal(
        outcome,
        Assert.Single(TrxImport.Read(Write($"<UnitTestResult testId=\"1\" testName=\"A\" outcome=\"{word}\" />")).Results).Outcome);

    [Fact]
    public void EqualBytes_HaveEqualFingerprints()
    {
        string first = TrxImport.Read(Write("<UnitTestResult testId=\"1\" testName=\"A\" outcome=\"Passed\" />")).Fingerprint;

        Assert.Equal(first, TrxImport.Read(Write("<UnitTestResult testId=\"1\" testName=\"A\" outcome=\"Passed\" />")).Fingerprint);
        Assert.NotEqual(first, TrxImport.Read(Write("<UnitTestResult testId=\"1\" testName=\"B\" outcome=\"Passed\" />")).Fingerprint);
    }

    [Theory]
    [InlineData("<TestRun xmlns=\"http://microsoft.com/schemas/VisualStudio/TeamTest/2010\"><Results>")]
    [InlineData("")]
    [InlineData("no xml")]
    public void FileThatBreaksOff_IsRefused(string content)
    {
        string path = Path.Combine(_folder.FullName, "broken.trx");
        File.WriteAllText(path, content);

        QualityGateException refusal = Assert.Throws<QualityGateException>(() => TrxImport.Read(path));

        Assert.Equal(FaultKind.Usage, refusal.Fault.Kind);
        Assert.Contains(path, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FileThatIsNotThere_IsNamed() =>
        Assert.Equal(FaultKind.Environment, Assert.Throws<QualityGateException>(() => TrxImport.Read(Path.Combine(_folder.FullName, "none.trx"))).Fault.Kind);

    private string Write(string results, string definitions = "")
    {
        string path = Path.Combine(_folder.FullName, "results.trx");
        File.WriteAllText(path, $"<TestRun xmlns=\"http://microsoft.com/schemas/VisualStudio/TeamTest/2010\"><Results>{results}</Results><TestDefinitions>{definitions}</TestDefinitions></TestRun>");
        return path;
    }
}
