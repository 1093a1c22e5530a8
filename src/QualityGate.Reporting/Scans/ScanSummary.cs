using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Scans;

/// <summary>A scan on a terminal or in a log: by root cause and rule, each place on a line that editors can open.</summary>
public static class ScanSummary
{
    private const int LineLength = 220;

    /// <summary>Lines with LF at the end of each.</summary>
    /// <param name="conclusion">The end of the scan.</param>
    /// <param name="documents">Paths of the documents that were written.</param>
    public static string Of(ScanConclusion conclusion, IEnumerable<string> documents)
    {
        ILookup<bool, StaticFinding> findings = conclusion.Scans
            .SelectMany(scan => scan.Findings, (scan, finding) => (scan.IsProduct, finding))
            .ToLookup(found => found.IsProduct, found => found.finding);
        IEnumerable<string> lines =
        [
            .. Findings(findings[false], ""),
            .. Findings(findings[true], "Product code: "),
            .. Markers([.. conclusion.Scans.SelectMany(scan => scan.Markers)]),
            .. Missing(conclusion),
            $"{DecisionOf(conclusion)}  {Counts(conclusion)}",
            .. Forbidden(conclusion),
            .. documents.Select(path => $"Wrote   {VisibleText.OneLine(path)}"),
            $"Exit    {string.Join(", ", conclusion.ExitCodes.Select(code => $"{(int)code} ({DecisionWords.Of(code)})"))}",
        ];
        return string.Concat(lines.Select(line => $"{line}\n"));
    }

    private static IEnumerable<string> Findings(IEnumerable<StaticFinding> findings, string prefix)
    {
        ILookup<RootCause, StaticFinding> byCause = findings.ToLookup(finding => finding.Cause);
        foreach (RootCause cause in CauseWords.InOrder.Where(byCause.Contains))
        {
            yield return $"{prefix}{CauseWords.Heading(cause)} ({Figures.Count(byCause[cause].Count())})";
            foreach (IGrouping<string, StaticFinding> rule in byCause[cause].GroupBy(finding => finding.Rule).OrderBy(rule => rule.Key, StringComparer.Ordinal))
            {
                yield return $"  {VisibleText.OneLine(rule.Key)}  {VisibleText.OneLine(rule.First().Title)} ({FindingWords.Severities(rule)}{Fixes(rule)})";
                foreach (StaticFinding finding in rule)
                    yield return VisibleText.Cut($"    {VisibleText.OneLine(finding.Location.File)}:{finding.Location.Line}:{finding.Column}  {VisibleText.OneLine(finding.Message)}", LineLength);
            }

            yield return "";
        }
    }

    private static string Fixes(IEnumerable<StaticFinding> rule) =>
        rule.Count(finding => finding.Repair is not null) is > 0 and var count ? $"; a fix for {Figures.Count(count)}" : "";

    private static IEnumerable<string> Markers(ImmutableArray<FlakyMarker> markers)
    {
        if (markers.IsEmpty)
            yield break;

        yield return $"Marked as flaky ({Figures.Count(markers.Length)})";
        foreach (FlakyMarker marker in markers)
            yield return VisibleText.Cut($"    {VisibleText.OneLine(marker.Location?.ToString() ?? "unknown place")}  {FindingWords.PlaceOf(marker)}: {RunWords.Of(marker.Kind)} {VisibleText.OneLine(marker.Text)}", LineLength);
        yield return "";
    }

    private static IEnumerable<string> Missing(ScanConclusion conclusion)
    {
        ImmutableArray<(string Sentence, ImmutableArray<string> Details)> missing =
        [
            .. conclusion.Faults.Select(fault => (FindingWords.Named(fault.Subject, fault.Message), fault.Details)),
            .. conclusion.Scans.SelectMany(scan => scan.Gaps.Select(gap => (FindingWords.Named(scan.Suite.ToString(), gap.Message), gap.Details))),
        ];
        if (missing.IsEmpty)
            yield break;

        yield return $"Not scanned whole ({Figures.Count(missing.Length)})";
        foreach ((string sentence, ImmutableArray<string> details) in missing)
        {
            yield return $"  {VisibleText.OneLine(sentence)}";
            foreach (string detail in details)
                yield return VisibleText.Cut($"    {VisibleText.OneLine(detail)}", LineLength);
        }

        yield return "";
    }

    private static IEnumerable<string> Forbidden(ScanConclusion conclusion)
    {
        int forbidden = conclusion.Scans.Sum(scan => scan.Findings.Count(conclusion.Policy.Forbids));
        if (forbidden > 0)
            yield return $"  {Figures.Count(forbidden, "finding")} {(forbidden == 1 ? "is" : "are")} what fails the scan: {FindingWords.FailOn(conclusion.Policy)}";
    }

    private static string Counts(ScanConclusion conclusion)
    {
        int findings = conclusion.Scans.Sum(scan => scan.Findings.Length);
        int markers = conclusion.Scans.Sum(scan => scan.Markers.Length);
        int projects = conclusion.Scans.Where(scan => scan.Files > 0).DistinctBy(scan => scan.Suite.Project).Count();
        return $"{Figures.Count(findings, "finding")} and {Figures.Count(markers, "flaky marker")} in {Figures.Count(projects, "project")}"
            + $" ({Figures.Count(conclusion.Scans.Sum(scan => scan.Files), "file")} read)";
    }

    private static string DecisionOf(ScanConclusion conclusion) => conclusion.ExitCode switch
    {
        ExitCode.Passed => "PASS",
        ExitCode.Failed => "FAIL",
        _ => "UNDECIDED",
    };
}
