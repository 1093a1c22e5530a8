using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Honesty;

/// <summary>What CI definitions hide, on a terminal or in a log: by rule, each place on a line that editors can open.</summary>
public static class CiSummary
{
    private const int LineLength = 240;
    private const int GapsShown = 20;

    /// <summary>Lines with LF at the end of each.</summary>
    /// <param name="conclusion">The end of the reading.</param>
    /// <param name="documents">Paths of the documents that were written.</param>
    public static string Of(CiConclusion conclusion, IEnumerable<string> documents)
    {
        IEnumerable<string> lines =
        [
            .. conclusion.Honesty.Faults.Select(fault => $"Broken: {VisibleText.OneLine(fault.Message)}"),
            .. Findings(conclusion.Honesty.Findings),
            .. Suppressed(conclusion.Honesty.Suppressed),
            .. NotFollowed(conclusion.Honesty.Gaps),
            $"{DecisionOf(conclusion)}  {Counts(conclusion.Honesty)}",
            .. Unsaid(conclusion.Honesty),
            .. documents.Select(path => $"Wrote   {VisibleText.OneLine(path)}"),
            $"Exit    {string.Join(", ", conclusion.ExitCodes.Select(code => $"{(int)code} ({DecisionWords.Of(code)})"))}",
        ];
        return string.Concat(lines.Select(line => $"{line}\n"));
    }

    private static IEnumerable<string> Findings(ImmutableArray<CiFinding> findings)
    {
        foreach (IGrouping<CiRule, CiFinding> rule in findings.GroupBy(finding => finding.Rule).OrderBy(rule => rule.Key))
        {
            yield return $"{CiRules.IdOf(rule.Key)}  {CiRuleWords.Title(rule.Key)} ({Figures.Count(rule.Count())}, {FindingWords.Of(CiRules.SeverityOf(rule.Key))})";
            foreach (CiFinding finding in rule)
            {
                yield return VisibleText.Cut($"  {VisibleText.OneLine(finding.Location.File)}:{finding.Location.Line}:{finding.Column}  {VisibleText.OneLine(CiMaskWords.Sentence(finding))}{Where(finding)}", LineLength);
                yield return $"      {VisibleText.OneLine(CiMaskWords.Mend(finding))}";
            }

            yield return "";
        }
    }

    private static IEnumerable<string> Suppressed(ImmutableArray<CiSuppression> suppressed)
    {
        if (suppressed.IsEmpty)
            yield break;

        yield return $"Allowed for now ({Figures.Count(suppressed.Length)})";
        foreach (CiSuppression allowed in suppressed)
            yield return VisibleText.Cut($"  {CiRules.IdOf(allowed.Finding.Rule)}  {VisibleText.OneLine(allowed.Finding.Location.ToString())}  until {allowed.Until:yyyy-MM-dd}: {VisibleText.OneLine(allowed.Reason)}", LineLength);
        yield return "";
    }

    private static IEnumerable<string> NotFollowed(ImmutableArray<CiGap> gaps)
    {
        if (gaps.IsEmpty)
            yield break;

        yield return $"Not followed ({Figures.Count(gaps.Length)})";
        foreach (CiGap gap in gaps.Take(GapsShown))
            yield return VisibleText.Cut($"  {VisibleText.OneLine(gap.Location.ToString())}  {CiMaskWords.Of(gap.Kind)}: {VisibleText.OneLine(gap.Text)}", LineLength);
        if (gaps.Length > GapsShown)
            yield return $"  and {Figures.Count(gaps.Length - GapsShown)} more, see --format json";
        yield return "";
    }

    private static string Where(CiFinding finding) => (finding.Job, finding.Step) switch
    {
        ("", "") => "",
        ("", var step) => $" (step {VisibleText.OneLine(step)})",
        (var job, "") => $" (job {VisibleText.OneLine(job)})",
        var (job, step) => $" (job {VisibleText.OneLine(job)}, step {VisibleText.OneLine(step)})",
    };

    private static string Counts(CiHonesty honesty) =>
        $"{Figures.Count(honesty.Findings.Length, "finding")} in {Figures.Count(honesty.Definitions.Length, "CI definition")}, where tests run in {Figures.Count(honesty.TestRuns, "place")}";

    private static IEnumerable<string> Unsaid(CiHonesty honesty)
    {
        if (honesty.Definitions.IsEmpty && honesty.Faults.IsEmpty)
            yield return "  There is no CI definition here that can be read: name one, or its folder.";
        else if (honesty.TestRuns == 0 && !honesty.Definitions.IsEmpty)
            yield return "  No step was recognised as one that runs tests, so nothing can be said of them. If one does, name how it begins with --runs-tests.";
    }

    private static string DecisionOf(CiConclusion conclusion) => conclusion.ExitCode switch
    {
        ExitCode.Passed => "PASS",
        ExitCode.Failed => "FAIL",
        _ => "UNDECIDED",
    };
}
