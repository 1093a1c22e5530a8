using QualityGate.Core.Baselines;
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

    private static IEnumerable<string> Some(ImmutableArray<TestId> tests, string what) => tests.IsEmpty ? [] : [$"{Figures.Count(tests.Length)} {what}"];
}
