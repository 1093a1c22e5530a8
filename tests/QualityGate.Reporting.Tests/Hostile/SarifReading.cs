using System.Text.Json;
using QualityGate.Core.Audits;
using QualityGate.Core.Gates;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Tests.Hostile;

/// <summary>Reads SARIF back: a result for each test that failed, with its name in front.</summary>
internal static class SarifReading
{
    public static void Check(Conclusion conclusion, string text)
    {
        using JsonDocument document = JsonDocument.Parse(text);
        JsonElement[] results = [.. document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];
        ImmutableArray<string> messages = [.. results.Select(result => Visible.WithoutGaps(result.GetProperty("message").GetProperty("text").GetString()!))];

        ImmutableArray<AuditedTest> failing =
            [.. conclusion.Audit.Suites.SelectMany(suite => suite.Tests).Where(test => test.Fails || test.Verdict is TestVerdict.Sensitive or TestVerdict.OrderDependent)];
        Assert.Equal(failing.Length, results.Count(result => result.GetProperty("ruleId").GetString()!.StartsWith("QGT", StringComparison.Ordinal)));
        Assert.All(failing, test => Assert.Contains(messages, message => message.StartsWith(Visible.WithoutGaps(VisibleText.OneLine(TestNames.Short(test)).Trim()), StringComparison.Ordinal)));
        Assert.All(messages, message => Assert.NotEmpty(message));
        Assert.All(
            results.SelectMany(result => result.GetProperty("locations").EnumerateArray()),
            place => Assert.DoesNotMatch("(?i)^(javascript|data|https?):", place.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()));
    }
}
