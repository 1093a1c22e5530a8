using Microsoft.CodeAnalysis.Text;

namespace QualityGate.Scanning.Repairs;

/// <summary>Changes of a text as lines that a person reads.</summary>
internal static class LineDiff
{
    private const int Around = 2;
    private const int Most = 20;
    private const string LeftOut = " ...";

    /// <summary>As <see cref="CodeRepair.Diff"/> has it; empty when no line changes.</summary>
    /// <param name="before">The whole text.</param>
    /// <param name="changes">Spans of it and what stands there afterwards; none overlaps another.</param>
    public static string Of(SourceText before, IEnumerable<TextChange> changes)
    {
        List<ChangedLines> hunks = [.. ChangedLines.In(before, changes)];
        List<string> lines = [];
        int shown = 0;
        for (int place = 0; place < hunks.Count; place++)
        {
            ChangedLines hunk = hunks[place];
            int begin = Math.Max(shown, hunk.First - Around);
            if (place > 0 && begin > shown)
                lines.Add(LeftOut);

            shown = Math.Min(hunk.End + Around, place == hunks.Count - 1 ? EndOf(before) : hunks[place + 1].First);
            lines.AddRange(Unchanged(before, begin, hunk.First));
            lines.AddRange(hunk.Before.Select(line => $"-{SourcePlaces.Cut(line)}"));
            lines.AddRange(hunk.After.Select(line => $"+{SourcePlaces.Cut(line)}"));
            lines.AddRange(Unchanged(before, hunk.End, shown));
        }

        IEnumerable<string> few = lines.Count <= Most ? lines : lines.Take(Most - 1).Append(LeftOut);
        return string.Concat(few.Select(line => $"{line}\n"));
    }

    // Behind the last line break stands no line.
    private static int EndOf(SourceText text) => text.Lines[^1].Span.IsEmpty ? text.Lines.Count - 1 : text.Lines.Count;

    private static IEnumerable<string> Unchanged(SourceText text, int first, int end) =>
        Enumerable.Range(first, Math.Max(0, end - first)).Select(line => $" {SourcePlaces.Cut(text.Lines[line].ToString())}");
}
