using QualityGate.Core.Audits;
using QualityGate.Core.Ledgers;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Markdown;

/// <summary>The part of a card that quotes the commonest failure.</summary>
internal static class FailureBlock
{
    private const int MessageLines = 20;
    private const int StackLines = 15;
    private const int LineLength = 400;

    public static void Write(MarkdownWriter card, AuditedTest test)
    {
        if (Cells.MainFailure(test) is not { } main)
            return;

        ImmutableArray<ConditionResult> deciding = DecidingResults.Of(test);
        int failures = deciding.Sum(result => result.Rate.Failures);
        int kinds = deciding.SelectMany(result => result.Signatures).DistinctBy(signature => signature.Sample.Signature).Count();
        card.Paragraph($"**Failure**, first in run {main.FirstRun}"
            + (kinds > 1 ? $", the commonest of {Figures.Count(kinds, "kind")} among {Figures.Count(failures, "failure")}:" : ":"));
        card.Fence("text", Lines(main));
    }

    private static IEnumerable<string> Lines(SignatureTally main)
    {
        string what = string.Join(": ", new[] { main.Sample.ExceptionType, main.Sample.Message }.Where(part => part.Length > 0));
        return First(what, MessageLines).Concat(main.Sample.StackTrace.Length == 0 ? [] : First(main.Sample.StackTrace, StackLines));
    }

    private static IEnumerable<string> First(string text, int atMost)
    {
        string[] lines = text.TrimEnd().ReplaceLineEndings("\n").Split('\n');
        IEnumerable<string> shown = lines.Take(atMost).Select(line => VisibleText.Cut(line, LineLength));
        return lines.Length > atMost ? shown.Append($"… and {Figures.Count(lines.Length - atMost, "line")} more, see audit.json") : shown;
    }
}
