using QualityGate.Core.Baselines;
using QualityGate.Core.Gates;
using QualityGate.Core.Suites;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Words;

/// <summary>What became of a baseline, in one line.</summary>
internal static class BaselineWords
{
    public static string Of(AuditChanges changes)
    {
        ImmutableArray<string> parts =
        [
            .. Some(changes.NewlyFlaky, "newly flaky"),
            .. Some(changes.NewlyBroken, "newly failing always"),
            .. Some(changes.NewlySkipped, "newly skipped"),
            .. Some(changes.StillFlaky, "still flaky"),
            .. Some(changes.NotProved, "known and not seen failing"),
            .. Some(changes.Mended, "mended"),
            .. Some(changes.Added, "new"),
            .. Some(changes.Removed, "gone"),
        ];
        return parts.IsEmpty ? "nothing has changed" : string.Join(", ", parts);
    }

    /// <summary>What an audit was held against, in one line.</summary>
    /// <param name="conclusion">What came of it.</param>
    /// <param name="quote">Makes a foreign name fit for where the words are to stand.</param>
    public static string Against(Conclusion conclusion, Func<string, string> quote) => conclusion.Facts switch
    {
        { Baseline: { } baseline } => $"the baseline of {Figures.Moment(baseline.AuditedAt)}{(conclusion.Changes is { } changes ? $": {Of(changes)}" : "")}",
        { History: { } history } => $"the history of {quote(history.Branch)} for lack of a baseline ({Figures.Count(history.Entries)} {(history.Entries == 1 ? "entry" : "entries")}, the last of {Figures.Moment(history.Known.AuditedAt)}); of whatever is no test it knows nothing, and all counts as new",
        _ => "no baseline, so what asks for new things counts everything",
    };

    private static IEnumerable<string> Some(ImmutableArray<TestId> tests, string what) => tests.IsEmpty ? [] : [$"{Figures.Count(tests.Length)} {what}"];
}
