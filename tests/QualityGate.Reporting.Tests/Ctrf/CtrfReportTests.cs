using System.Text.Json;
using QualityGate.Reporting.Ctrf;
using QualityGate.Reporting.Tests.Scenarios;

namespace QualityGate.Reporting.Tests.Ctrf;

public class CtrfReportTests
{
    [Fact]
    public void Flake_HasItsRunsAsAttempts_ButForTheLast()
    {
        using JsonDocument document = JsonDocument.Parse(CtrfReport.Write(Scenes.OneFlake.Conclude()));
        JsonElement flake = Tests(document).Single(test => test.TryGetProperty("flaky", out _));
        JsonElement[] attempts = [.. flake.GetProperty("retryAttempts").EnumerateArray()];

        Assert.True(flake.GetProperty("flaky").GetBoolean());
        Assert.Equal("failed", flake.GetProperty("status").GetString());
        Assert.Equal("flaky", flake.GetProperty("rawStatus").GetString());
        Assert.Equal(19, flake.GetProperty("retries").GetInt32());
        Assert.Equal(Enumerable.Range(1, 19), attempts.Select(attempt => attempt.GetProperty("attempt").GetInt32()));
        Assert.Equal(3, attempts.Count(attempt => attempt.GetProperty("status").GetString() == "failed"));
        Assert.Single(attempts, attempt => attempt.TryGetProperty("message", out _));
    }

    [Fact]
    public void Summary_CountsTheTests()
    {
        using JsonDocument document = JsonDocument.Parse(CtrfReport.Write(Scenes.Dozen.Conclude()));
        JsonElement summary = document.RootElement.GetProperty("results").GetProperty("summary");
        ILookup<string?, JsonElement> tests = Tests(document).ToLookup(test => test.GetProperty("status").GetString());

        Assert.Equal(tests.Sum(status => status.Count()), summary.GetProperty("tests").GetInt32());
        Assert.All(["passed", "failed", "skipped", "pending", "other"], status => Assert.Equal(tests[status].Count(), summary.GetProperty(status).GetInt32()));
        Assert.Equal(Tests(document).Count(test => test.TryGetProperty("flaky", out _)), summary.GetProperty("flaky").GetInt32());
    }

    private static JsonElement[] Tests(JsonDocument document) => [.. document.RootElement.GetProperty("results").GetProperty("tests").EnumerateArray()];
}
