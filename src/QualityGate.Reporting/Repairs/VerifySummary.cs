using QualityGate.Core.Gates;
using QualityGate.Core.Planning;
using QualityGate.Core.Repairs;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Repairs;

/// <summary>Whether a test is mended, for people: plain lines, harmless whatever the tests are called.</summary>
public static class VerifySummary
{
    /// <summary>Lines with LF at the end of each.</summary>
    /// <param name="name">Of the test.</param>
    /// <param name="before">How it failed.</param>
    /// <param name="now">How it fares.</param>
    /// <param name="verdict">What follows.</param>
    /// <param name="noted">The file in which the fix was noted; null when it was not.</param>
    /// <param name="code">What the command ends with.</param>
    public static string Of(string name, Baseline before, VerificationReading now, RepairVerdict verdict, string? noted, ExitCode code)
    {
        IEnumerable<string> lines =
        [
            $"{RepairWords.Name(verdict).ToUpperInvariant()}  {VisibleText.OneLine(name)}{RepairWords.Because(before, now, verdict)}",
            .. now.Others.Prepend(now.Reproducing).Concat(now.Plain).Select(Line),
            "",
            $"Before  {Figures.Fraction(before.Rate)} {CircumstanceWords.Of(before.Circumstances)}: {Figures.Rate(before.Rate)}",
            $"Needed  {Figures.Count(before.CleanRunsNeeded, "clean run")}: if nothing had changed, so many would come with less than 5 %",
            .. noted is null ? Array.Empty<string>() : [$"Noted   {noted}; commit it with the fix"],
            $"Exit    {(int)code} ({(code == ExitCode.Cancelled ? DecisionWords.Of(code) : RepairWords.Name(verdict))})",
        ];
        return string.Concat(lines.Select(line => $"{line}\n"));
    }

    private static string Line(CircumstanceTally tally)
    {
        string lost = tally.Lost > 0 ? $", {Figures.Count(tally.Lost, "run")} without a result of it" : "";
        return $"  passed {Figures.Count(tally.Rate.Trials - tally.Rate.Failures)} of {Figures.Count(tally.Rate.Trials)}  {CircumstanceWords.Of(tally.Circumstances)}{lost}";
    }
}
