using QualityGate.Core.Comparisons;
using QualityGate.Core.Gates;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Comparisons;

/// <summary>A comparison in plain lines.</summary>
public static class ComparisonSummary
{
    private const int TestsShown = 20;
    private const int NameLength = 80;

    /// <summary>Lines with LF at the end of each.</summary>
    /// <param name="report">What is said.</param>
    /// <param name="before">Path of the earlier audit.</param>
    /// <param name="after">Path of the later audit.</param>
    /// <param name="files">Paths of what was written.</param>
    public static string Of(ComparisonReport report, string before, string after, ImmutableArray<string> files)
    {
        AuditComparison comparison = report.Comparison;
        ImmutableArray<TestChange> worth = [.. comparison.Changes.Where(change => ComparisonWords.IsWorthALine(change.Kind))];
        IEnumerable<string> lines =
        [
            ComparisonWords.Headline(comparison),
            $"Base    {Quoted(before)}, {Figures.Count(comparison.Before.Runs, "run")}",
            $"Head    {Quoted(after)}, {Figures.Count(comparison.After.Runs, "run")}",
            "",
            .. worth.Take(TestsShown).Select(Line),
            .. worth.Length > TestsShown ? [$"  and {Figures.Count(worth.Length - TestsShown)} more"] : Array.Empty<string>(),
            $"  {ComparisonWords.Counts(comparison)}",
            "",
            .. report.Metrics.Select(metric => $"  {(metric.IsMet ? "met    " : "NOT MET")}  {metric.Name}: {metric.Before ?? "unknown"} -> {metric.Actual}, where {metric.Target} is the target"),
            "",
            .. Sentences(comparison).Where(sentence => sentence.Length > 0).Select(sentence => $"Note    {sentence}"),
            .. files.Select((path, index) => $"{(index == 0 ? "Report" : "      ")}  {VisibleText.OneLine(path)}"),
            $"Exit    {report.ExitCode} ({Meaning((ExitCode)report.ExitCode)})",
        ];
        return string.Concat(lines.Select(line => $"{line.TrimEnd()}\n"));
    }

    private static IEnumerable<string> Sentences(AuditComparison comparison) =>
        [ComparisonWords.Doubts(comparison, Quoted), ComparisonWords.Differences(comparison, Quoted)];

    private static string Line(TestChange change) =>
        $"  {ComparisonWords.Name(change.Kind)}: {Quoted(TestNames.Short(change.Test, change.DisplayName))}, {Failed(change.RateBefore)} before, {Failed(change.RateAfter)} now"
        + (change is { RateAfter: not null, Conditions: { } conditions } ? $" {ConditionWords.How(conditions)}" : "")
        + (change.PValue is { } p ? $" ({ComparisonWords.Chance(p)})" : "");

    private static string Failed(FailureRate? rate) => rate is null ? ComparisonWords.Rate(rate) : $"failed in {ComparisonWords.Rate(rate)}";

    private static string Meaning(ExitCode code) => code switch
    {
        ExitCode.Passed => "not worse",
        ExitCode.Failed => "worse",
        ExitCode.Undecided => "undecided: too little to say",
        _ => throw new UnreachableException(),
    };

    private static string Quoted(string name) => VisibleText.Cut(VisibleText.OneLine(name), NameLength);
}
