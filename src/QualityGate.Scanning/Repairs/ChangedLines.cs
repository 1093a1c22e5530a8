using Microsoft.CodeAnalysis.Text;

namespace QualityGate.Scanning.Repairs;

/// <summary>Neighbouring lines of a text that are replaced by others.</summary>
/// <param name="First">0-based number of the first line before.</param>
/// <param name="Before">Empty when lines are only added.</param>
/// <param name="After">Empty when lines are only removed.</param>
internal sealed record ChangedLines(int First, ImmutableArray<string> Before, ImmutableArray<string> After)
{
    /// <summary>0-based number of the line behind the last.</summary>
    public int End => First + Before.Length;

    /// <summary>In the order of the text; changes of neighbouring lines are one.</summary>
    public static IEnumerable<ChangedLines> In(SourceText text, IEnumerable<TextChange> changes)
    {
        List<TextChange> group = [];
        foreach (TextChange change in changes.OrderBy(change => change.Span.Start))
        {
            if (group.Count > 0 && text.Lines.IndexOf(change.Span.Start) > text.Lines.IndexOf(group[^1].Span.End) + 1)
            {
                if (Of(text, group) is { } lines)
                    yield return lines;
                group.Clear();
            }

            group.Add(change);
        }

        if (group.Count > 0 && Of(text, group) is { } last)
            yield return last;
    }

    // A change may touch more than it changes, such as the line before or behind an inserted one.
    private static ChangedLines? Of(SourceText text, List<TextChange> changes)
    {
        int first = text.Lines.IndexOf(changes[0].Span.Start);
        int last = text.Lines.IndexOf(changes[^1].Span.End);
        TextSpan touched = TextSpan.FromBounds(text.Lines[first].Start, text.Lines[last].End);
        SourceText whole = text.GetSubText(touched);
        ImmutableArray<string> before = LinesOf(whole);
        ImmutableArray<string> after = LinesOf(whole.WithChanges(changes.Select(change => new TextChange(new TextSpan(change.Span.Start - touched.Start, change.Span.Length), change.NewText ?? ""))));

        int shorter = Math.Min(before.Length, after.Length);
        int head = 0;
        while (head < shorter && before[head] == after[head])
            head++;
        int tail = 0;
        while (tail < shorter - head && before[^(tail + 1)] == after[^(tail + 1)])
            tail++;
        return head == before.Length && head == after.Length ? null : new ChangedLines(first + head, before[head..^tail], after[head..^tail]);
    }

    private static ImmutableArray<string> LinesOf(SourceText text) => [.. text.Lines.Select(line => line.ToString())];
}
