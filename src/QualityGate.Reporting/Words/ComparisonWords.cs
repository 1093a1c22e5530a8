using QualityGate.Core.Comparisons;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Words;

/// <summary>What is said of two audits that were compared.</summary>
internal static class ComparisonWords
{
    private const int Listable = 3;

    /// <summary>Kinds whose tests are named one by one; of the rest only the number is told.</summary>
    public static bool IsWorthALine(ChangeKind kind) => kind is not (ChangeKind.Added or ChangeKind.StillFlaky or ChangeKind.Unknown);

    /// <summary>The verdict, and what it rests on first of all.</summary>
    public static string Headline(AuditComparison comparison)
    {
        string[] worse = [.. Some(comparison, ChangeKind.NewlyBroken, ChangeKind.NewlyFlaky, ChangeKind.FailsMoreOften)];
        return comparison.Verdict switch
        {
            ComparisonVerdict.Worse => $"WORSE, {Figures.List(worse)}",
            ComparisonVerdict.NotWorse => "NOT WORSE, as far as so many runs can tell",
            ComparisonVerdict.Undecided => "UNDECIDED, nothing worse was seen, and too little was",
            _ => throw new UnreachableException(),
        };
    }

    public static string Name(ChangeKind kind) => kind switch
    {
        ChangeKind.Unknown => "changed",
        ChangeKind.NewlyBroken => "newly broken",
        ChangeKind.NewlyFlaky => "newly flaky",
        ChangeKind.FailsMoreOften => "fails more often",
        ChangeKind.FlakyWhereNobodyLooked => "flaky where the base did not look",
        ChangeKind.NewlyInconclusive => "newly inconclusive",
        ChangeKind.NewlySkipped => "newly skipped",
        ChangeKind.Removed => "removed",
        ChangeKind.StillFlaky => "still flaky",
        ChangeKind.NotSeenFailing => "not seen failing, not proved fixed",
        ChangeKind.FailsLessOften => "fails less often",
        ChangeKind.Fixed => "fixed",
        ChangeKind.Added => "new",
        _ => throw new UnreachableException(),
    };

    /// <summary>How many tests of each kind there are, but for those that the headline counts.</summary>
    public static string Counts(AuditComparison comparison) => Some(comparison, [.. Enum.GetValues<ChangeKind>().Where(kind => kind > ChangeKind.FailsMoreOften)]) is [_, ..] counts
        ? string.Join(" · ", counts)
        : "Nothing else has changed";

    /// <summary>Failures among trials, where there were any.</summary>
    public static string Rate(FailureRate? rate) => rate is null ? "not run" : Figures.Fraction(rate);

    /// <summary>How often chance alone would part two rates so far, by Fisher's exact test; empty where it was not asked.</summary>
    public static string Chance(double? pValue) => pValue is { } p ? ChanceWords.Short(p) : "";

    /// <summary>What was compared with what, in one line.</summary>
    /// <param name="comparison">What was compared.</param>
    /// <param name="quote">Makes a foreign name fit for where the words are to stand.</param>
    public static string Subject(AuditComparison comparison, Func<string, string> quote) =>
        $"{quote(comparison.After.Target)}: before {Side(comparison.Before, quote)}, now {Side(comparison.After, quote)}. "
        + $"Of results that both have, {Passed(comparison.Before.Results)} passed before and {Passed(comparison.After.Results)} now.";

    /// <summary>What stands against "not worse"; empty for nothing.</summary>
    public static string Doubts(AuditComparison comparison, Func<string, string> quote) =>
        comparison.Doubts.IsEmpty ? "" : $"{(comparison.Verdict == ComparisonVerdict.Worse ? "Besides, not all could be compared" : "Too little to say that nothing is worse")}: {Listed([.. comparison.Doubts.Select(doubt => DoubtWords.Of(doubt, quote))])}.";

    /// <summary>What differs beside the code; empty for nothing.</summary>
    public static string Differences(AuditComparison comparison, Func<string, string> quote) =>
        comparison.Differences.IsEmpty ? "" : $"Different beside the code: {Listed([.. comparison.Differences.Select(difference => AuditDifferenceWords.Of(difference, quote))])}.";

    private static string Listed(ImmutableArray<string> parts) =>
        $"{string.Join("; ", parts.Take(Listable))}{(parts.Length > Listable ? $"; and {Figures.Count(parts.Length - Listable)} more" : "")}";

    private static string Side(ComparedAudit audit, Func<string, string> quote) =>
        $"{(audit.Commit is { } commit ? quote(VisibleText.Cut(commit, 10).TrimEnd('…')) : "no commit")}{(audit.HasLocalChanges ? " with local changes" : "")} "
        + $"({Figures.Count(audit.Tests, "test")} in {Figures.Count(audit.Runs, "run")}{(audit.IsImported ? " as CI made them" : "")})";

    private static string Passed(FailureRate results) => results.Trials == 0 ? "none" : Figures.Percent(1 - results.Point);

    private static string[] Some(AuditComparison comparison, params ReadOnlySpan<ChangeKind> kinds)
    {
        List<string> counts = [];
        foreach (ChangeKind kind in kinds)
        {
            if (comparison.Of(kind).Length is > 0 and var count)
                counts.Add($"{Figures.Count(count)} {Name(kind)}");
        }

        return [.. counts];
    }
}
