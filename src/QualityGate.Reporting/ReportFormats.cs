using QualityGate.Core.Gates;
using QualityGate.Reporting.Badges;
using QualityGate.Reporting.Comparisons;
using QualityGate.Reporting.Ctrf;
using QualityGate.Reporting.Honesty;
using QualityGate.Reporting.Html;
using QualityGate.Reporting.JUnit;
using QualityGate.Reporting.Json;
using QualityGate.Reporting.Markdown;
using QualityGate.Reporting.Notices;
using QualityGate.Reporting.Sarif;
using QualityGate.Reporting.Scans;
using QualityGate.Reporting.Summaries;
using QualityGate.Reporting.TeamCity;
using QualityGate.Reporting.Trx;

namespace QualityGate.Reporting;

/// <summary>All formats there are. A new one is a class that writes it, and a line here.</summary>
public static class ReportFormats
{
    public static FormatList<Conclusion> OfAudits { get; } = new(
    [
        new("md", MarkdownAudit.FileName, MarkdownAudit.Write),
        new("html", HtmlAudit.FileName, HtmlAudit.Write),
        new("json", AuditJson.FileName, AuditJson.Write),
        new("sarif", AuditSarif.FileName, AuditSarif.Write),
        new("junit", JUnitReport.FileName, JUnitReport.Write),
        new("junit-surefire", SurefireReport.FileName, SurefireReport.Write),
        new("ctrf", CtrfReport.FileName, CtrfReport.Write),
        new("trx", TrxReport.FileName, TrxReport.Write),
        new("github", GitHubNotices.FileName, GitHubNotices.Write),
        new("github-summary", StepSummary.FileName, StepSummary.Write),
        new("azure", AzureNotices.FileName, AzureNotices.Write),
        new("teamcity", TeamCityMessages.FileName, TeamCityMessages.Write),
        new("badge", BadgeSvg.FileName, BadgeSvg.Write),
        new("shields", ShieldsEndpoint.FileName, ShieldsEndpoint.Write),
    ]);

    public static FormatList<ScanConclusion> OfScans { get; } = new(
    [
        new("sarif", "scan.sarif", ScanSarif.Write),
        new("json", "scan.json", AuditJson.Write),
    ]);

    public static FormatList<CiConclusion> OfCi { get; } = new(
    [
        new("sarif", "lint-ci.sarif", CiSarif.Write),
        new("json", "lint-ci.json", AuditJson.Write),
    ]);

    public static FormatList<ComparisonReport> OfComparisons { get; } = new(
    [
        new("md", ComparisonMarkdown.FileName, ComparisonMarkdown.Write),
        new("json", ComparisonJson.FileName, ComparisonJson.Write),
    ]);

    /// <summary>Those of an audit that are written when nobody asks for others: one for people, one for programs.</summary>
    public static ImmutableArray<ReportFormat<Conclusion>> Usual { get; } = [.. OfAudits.All.Where(format => format.Name is "md" or "json")];
}
