using System.Xml.Linq;
using QualityGate.Reporting.Tests.Scenarios;
using QualityGate.Reporting.Trx;

namespace QualityGate.Reporting.Tests.Trx;

public class TrxReportTests
{
    private static readonly XNamespace Ns = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    private static readonly Lazy<XElement> Dozen = new(() => XElement.Parse(TrxReport.Write(Scenes.Dozen.Conclude())));

    [Fact]
    public void EachTest_HasOneResult_OneDefinitionAndOneEntry()
    {
        string[] results = [.. Dozen.Value.Descendants(Ns + "UnitTestResult").Select(result => (string)result.Attribute("testId")!)];
        Assert.Equal(results.Distinct(), results);
        Assert.Equal(results, Dozen.Value.Descendants(Ns + "UnitTest").Select(test => (string)test.Attribute("id")!));
        Assert.Equal(results, Dozen.Value.Descendants(Ns + "TestEntry").Select(entry => (string)entry.Attribute("testId")!));
        Assert.Equal(
            Dozen.Value.Descendants(Ns + "UnitTestResult").Select(result => (string)result.Attribute("executionId")!),
            Dozen.Value.Descendants(Ns + "Execution").Select(execution => (string)execution.Attribute("id")!));
    }

    [Fact]
    public void Counters_AreThoseOfTheResults()
    {
        XElement counters = Dozen.Value.Descendants(Ns + "Counters").Single();
        ILookup<string, XElement> results = Dozen.Value.Descendants(Ns + "UnitTestResult").ToLookup(result => (string)result.Attribute("outcome")!, StringComparer.OrdinalIgnoreCase);
        Assert.All(["passed", "failed", "error", "inconclusive", "notExecuted"], name => Assert.Equal(results[name].Count(), (int)counters.Attribute(name)!));
        Assert.Equal(results.Sum(outcome => outcome.Count()), (int)counters.Attribute("total")!);
    }

    [Fact]
    public void Flake_HasMessageAndStackOfTheCommonestFailure()
    {
        XElement result = Dozen.Value.Descendants(Ns + "UnitTestResult").Single(one => ((string)one.Attribute("testName")!).EndsWith("Lists_running_tasks", StringComparison.Ordinal));
        Assert.Contains("Collection was modified", result.Descendants(Ns + "Message").Single().Value, StringComparison.Ordinal);
        Assert.Contains("ListRunning", result.Descendants(Ns + "StackTrace").Single().Value, StringComparison.Ordinal);
    }
}
