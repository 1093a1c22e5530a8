using System.Xml.Linq;
using QualityGate.Reporting.JUnit;
using QualityGate.Reporting.Tests.Scenarios;

namespace QualityGate.Reporting.Tests.JUnit;

public class JUnitReportTests
{
    [Fact]
    public void Flake_IsOneFailure_WithRateAndCommandInItsOutput()
    {
        XElement report = XElement.Parse(JUnitReport.Write(Scenes.OneFlake.Conclude()));
        XElement flake = Assert.Single(report.Descendants("testcase"), one => one.Element("failure") is not null);

        Assert.Equal("Lists_running_tasks", (string?)flake.Attribute("name"));
        Assert.Equal("AgentTasks.Tests.ListingTests", (string?)flake.Attribute("classname"));
        Assert.Equal("System.InvalidOperationException", (string?)flake.Element("failure")!.Attribute("type"));
        Assert.Contains("failed in 4 of 10", flake.Element("system-out")!.Value, StringComparison.Ordinal);
        Assert.Contains("dotnet qualitygate", flake.Element("system-out")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_AreThoseOfTheCases()
    {
        XElement report = XElement.Parse(JUnitReport.Write(Scenes.Troubled.Conclude()));
        Assert.All(report.Elements("testsuite").Append(report), owner =>
        {
            Assert.Equal(owner.Descendants("testcase").Count(), (int)owner.Attribute("tests")!);
            Assert.Equal(owner.Descendants("failure").Count(), (int)owner.Attribute("failures")!);
            Assert.Equal(owner.Descendants("error").Count(), (int)owner.Attribute("errors")!);
        });
    }

    [Fact]
    public void Surefire_SaysOfAFlakeThatItPassedInTheEnd_AndHowItFailedBefore()
    {
        XElement report = XElement.Parse(SurefireReport.Write(Scenes.OneFlake.Conclude()));
        XElement flake = Assert.Single(report.Elements("testcase"), one => one.Element("flakyFailure") is not null);

        Assert.Null(flake.Element("failure"));
        Assert.StartsWith("In 4 runs, first in run 4: Collection was modified", (string?)flake.Element("flakyFailure")!.Attribute("message"), StringComparison.Ordinal);
        Assert.Contains("ListRunning", flake.Element("flakyFailure")!.Element("stackTrace")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Surefire_SaysOfABrokenTestThatItFailed()
    {
        XElement report = XElement.Parse(SurefireReport.Write(Scenes.Dozen.Conclude()));
        Assert.NotNull(report.Elements("testcase").Single(one => (string?)one.Attribute("name") == "Always_fails").Element("failure"));
    }

    [Fact]
    public void Surefire_CallsAHangAnError() =>
        Assert.Single(XElement.Parse(SurefireReport.Write(Scenes.Dozen.Conclude())).Descendants("flakyError"));
}
