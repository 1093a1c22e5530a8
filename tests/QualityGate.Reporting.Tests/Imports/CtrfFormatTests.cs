using QualityGate.Core.Faults;
using QualityGate.Core.Histories;
using QualityGate.Core.Runs;
using QualityGate.Reporting.Imports;

namespace QualityGate.Reporting.Tests.Imports;

public sealed class CtrfFormatTests : IDisposable
{
    private readonly ResultFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Document_SaysWhatWasTestedWhereAndHow()
    {
        ForeignRun run = Read(
            """
            {
              "reportFormat": "CTRF", "specVersion": "0.0.0",
              "results": {
                "tool": { "name": "playwright", "extra": { "name": "no" } },
                "summary": { "tests": 4, "start": 1706644023000, "stop": 1706644043000 },
                "environment": { "commit": "0123456789abcdef", "branchName": "main", "osPlatform": "linux", "buildNumber": "7" },
                "tests": [
                  { "name": "adds", "status": "passed", "duration": 1500, "suite": ["cart", "adding"], "steps": [{ "name": "x", "status": "failed" }] },
                  { "name": "pays", "status": "failed", "duration": 2, "suite": "cart", "message": "no", "trace": "Error: no\n    at cart.spec.ts:3", "retries": 2 },
                  { "name": "waits", "status": "pending", "duration": 0, "filePath": "cart.spec.ts" },
                  { "name": "Shop.CartTests.Sums(a: 1)", "status": "other", "duration": 0 }
                ]
              }
            }
            """);

        Assert.Equal(("0123456789abcdef", "main", "osPlatform linux"), (run.Commit, run.Branch, run.Environment));
        Assert.Equal((DateTimeOffset.FromUnixTimeMilliseconds(1706644023000), TimeSpan.FromSeconds(20)), (run.StartedAt, run.Duration));
        Assert.Equal(
            [("cart > adding", "adds", "", Outcome.Passed), ("cart", "pays", "", Outcome.Failed), ("cart.spec.ts", "waits", "", Outcome.Skipped), ("Shop.CartTests", "Sums", "(a: 1)", Outcome.NotObserved)],
            run.Results.Select(result => (result.Class, result.Method, result.Row, result.Outcome)));
        Assert.Equal((TimeSpan.FromSeconds(1.5), "playwright"), (run.Results[0].Duration, run.Results[0].Assembly));
        Assert.Equal(("no", 2), (run.Results[1].Failure!.Message, run.Results[1].EarlierAttempts.Length));
    }

    [Theory]
    [InlineData("\"suite\": [\"408074fb-1010-4d1a-9b5f-8d13328386fa\"], \"name\": \"Shop.CartTests.Adds(a: 1)\"", "Shop.CartTests", "Adds")]
    [InlineData("\"filePath\": \"CartTests.cs\", \"name\": \"Shop.CartTests.Adds(a: 1)\"", "Shop.CartTests", "Adds")]
    [InlineData("\"filePath\": \"cart.spec.ts\", \"name\": \"adds 1.5 to 2\"", "cart.spec.ts", "adds 1.5 to 2")]
    [InlineData("\"name\": \"adds\"", "tests", "adds")]
    public void Class_IsWhatLastsFromRunToRun(string words, string @class, string method)
    {
        ForeignResult result = Assert.Single(Read($$"""{ "results": { "tests": [{ {{words}}, "status": "passed" }] } }""").Results);

        Assert.Equal((@class, method), (result.Class, result.Method));
    }

    [Theory]
    [InlineData("\"flaky\": true", 1)]
    [InlineData("\"flaky\": true, \"retries\": 2", 2)]
    [InlineData("\"retries\": 2", 2)]
    [InlineData("\"retries\": 2, \"flaky\": false", 0)]
    [InlineData("\"retries\": 1000000000", 0)]
    [InlineData("\"flaky\": true, \"retries\": 1, \"retryAttempts\": [{ \"attempt\": 1, \"status\": \"failed\", \"message\": \"late\", \"duration\": 3 }]", 1)]
    [InlineData("\"flaky\": true, \"retries\": 1, \"retryAttempts\": [{ \"attempt\": 1, \"status\": \"failed\" }, { \"attempt\": 2, \"status\": \"passed\" }]", 1)]
    [InlineData("\"extra\": { \"flaky\": true }", 0)]
    public void PassAfterRetries_HasFailedAttempts(string words, int failed)
    {
        ForeignResult result = Assert.Single(Read($$"""{ "results": { "tests": [{ "name": "a", "status": "passed", {{words}} }] } }""").Results);

        Assert.Equal((Outcome.Passed, failed), (result.Outcome, result.EarlierAttempts.Length));
        Assert.All(result.EarlierAttempts, attempt => Assert.Equal(Outcome.Failed, attempt.Outcome));
    }

    [Fact]
    public void TestOfWhichNothingCanBeSaid_IsNamedAndTheRestIsRead()
    {
        ForeignRun run = Read("""{ "results": { "tests": [{ "status": "passed" }, 7, { "name": "b", "status": "wobbly" }, { "name": "a", "status": "passed" }] } }""");

        Assert.Equal("a", Assert.Single(run.Results).Method);
        Assert.Equal(3, run.Unread.Length);
    }

    [Theory]
    [InlineData("""{ "name": "shop", "scripts": { "test": "jest" } }""")]
    [InlineData("[1, 2]")]
    [InlineData("""{ "results": [] }""")]
    public void OtherJson_IsNone(string content) => Assert.Null(new CtrfFormat().Read(_folder.Write("package.json", content)));

    [Theory]
    [InlineData("""{ "results": { "tests": [{ "name": "a", "status": "passed" }""")]
    [InlineData("")]
    [InlineData("no json")]
    public void FileThatBreaksOff_IsRefusedByName(string content)
    {
        string path = _folder.Write("broken.json", content);

        QualityGateException refusal = Assert.Throws<QualityGateException>(() => new CtrfFormat().Read(path));

        Assert.Equal(FaultKind.Usage, refusal.Fault.Kind);
        Assert.StartsWith(path, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void HostileText_IsReadAsItIs()
    {
        ForeignRun run = Read($$"""{{'\uFEFF'}}{ "results": { "tests": [{ "name": "a \ud800 <b>\u0000", "status": "failed", "message": "{{new string('m', 1_000_000)}}" }] } }""");

        Assert.Contains("<b>", run.Results[0].DisplayName, StringComparison.Ordinal);
        Assert.InRange(run.Results[0].Failure!.Message.Length, 1_000, 10_000);
    }

    private ForeignRun Read(string content) => new CtrfFormat().Read(_folder.Write("ctrf.json", content))!;
}
