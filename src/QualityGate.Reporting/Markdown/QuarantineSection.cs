using QualityGate.Core.Quarantines;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Markdown;

/// <summary>Known flakes that do not make the gate red for a while, and those that do all the same.</summary>
internal static class QuarantineSection
{
    public static void Write(MarkdownWriter page, QuarantineStanding? standing)
    {
        if (standing is null or { Entries.IsEmpty: true })
            return;

        page.Heading(2, $"Quarantine ({Figures.Count(standing.Entries.Length)})");
        page.Paragraph(Summary(standing));
        page.Table(
            ["Entry", "Term", "Owner", "Reason", "In this audit"],
            standing.Entries.OrderByDescending(entry => entry.State).ThenBy(entry => entry.Entry.Id, StringComparer.Ordinal).Select(entry => Row(entry, standing.Today)));
    }

    private static string Summary(QuarantineStanding standing)
    {
        ImmutableArray<string> parts =
        [
            .. Part(standing.Covered.Length, "failed and is covered", "failed and are covered"),
            .. Part(standing.SetAside.Length, "was not run", "were not run"),
            .. Part(standing.Refused.Length, "failed and is **not** covered", "failed and are **not** covered"),
            .. Part(FailedAfterItsTerm(standing), "failed and is **no longer** covered", "failed and are **no longer** covered"),
        ];
        int over = standing.Entries.Count(entry => entry.State != QuarantineState.Active);
        int broken = standing.Entries.Count(entry => entry.IsBroken);
        return string.Join(' ',
        [
            "What stands here is known and does not make the gate red while its entry in `.qualitygate/quarantine.json` is in force.",
            parts.IsEmpty ? "Nothing had to be covered." : $"{Figures.List(parts)}.",
            .. over == 0 ? Array.Empty<string>() : [$"**{Figures.Count(over)} of the entries {(over == 1 ? "is" : "are")} over**, so the gate counts those tests again."],
            .. broken == 0 ? Array.Empty<string>() : [$"**{Figures.Count(broken)} {(broken == 1 ? "names" : "name")} no test** that is there."],
        ]);
    }

    private static int FailedAfterItsTerm(QuarantineStanding standing) =>
        standing.Entries.SelectMany(entry => entry.Tests).Count(test => test is { Answer: QuarantineAnswer.Expired, Now.Failures: > 0 });

    private static IEnumerable<string> Part(int count, string one, string several) => count == 0 ? [] : [$"{Figures.Count(count, "test")} {(count == 1 ? one : several)}"];

    private static ImmutableArray<string> Row(EntryStanding standing, DateOnly today) =>
    [
        $"{Inline.Code(standing.Entry.Name ?? standing.Entry.Id)}{(standing.Entry.Mode == QuarantineMode.Skip ? ", not run" : "")}",
        standing.State == QuarantineState.Active ? QuarantineWords.Term(standing.Entry, today) : $"**{QuarantineWords.Term(standing.Entry, today)}**",
        standing.IsOwnerless ? "**nobody**" : Inline.Prose(standing.Entry.Owner!),
        $"{Inline.Prose(standing.Entry.Reason)}{(standing.Entry.Issue is { } issue ? $" · {Inline.Prose(issue)}" : "")}",
        standing.IsBroken ? "**names no test**" : string.Join("; ", standing.Tests.GroupBy(test => test.Answer).OrderBy(group => group.Key).Select(group => Said(group.Key, [.. group]))),
    ];

    private static string Said(QuarantineAnswer answer, ImmutableArray<QuarantinedTest> tests)
    {
        FailureRate rate = tests.Select(test => test.Now).Aggregate((sum, now) => sum + now);
        string which = tests.Length == 1 ? "" : $"{Figures.Count(tests.Length, "test")}: ";
        string often = rate.Failures > 0 ? $" (failed in {Figures.Fraction(rate)} runs)" : "";
        return $"{which}{(tests[0].IsRefused ? $"**{QuarantineWords.Of(answer)}**" : QuarantineWords.Of(answer))}{often}";
    }
}
