using System.Text;
using System.Text.RegularExpressions;

namespace QualityGate.CiLint.Sources;

/// <summary>The text of a script, and where each part of it stands: in a definition it may be put together from many places.</summary>
internal sealed record ScriptText
{
    /// <summary>Stands for a character that is known only when the script runs.</summary>
    public const char Unknown = '\uE000';

    /// <summary>As written.</summary>
    public required string Text { get; init; }

    /// <summary>As a shell would see it, of the same length: what the CI system fills in is <see cref="Unknown"/>.</summary>
    public required string Code { get; init; }

    /// <summary>Ordered by offset.</summary>
    public required ImmutableArray<Segment> Segments { get; init; }

    /// <summary>The text of a file.</summary>
    public static ScriptText OfFile(string file, string content)
    {
        string text = content.Replace("\r\n", "\n", StringComparison.Ordinal);
        ImmutableArray<Segment>.Builder segments = ImmutableArray.CreateBuilder<Segment>();
        int line = 1;
        for (int offset = 0; offset >= 0; line++)
        {
            segments.Add(new Segment(offset, file, line, 1));
            int end = text.IndexOf('\n', offset);
            offset = end < 0 ? -1 : end + 1;
        }

        return new ScriptText { Text = text, Code = text, Segments = segments.ToImmutable() };
    }

    /// <summary>One below the other, each on lines of its own.</summary>
    public static ScriptText Joined(IEnumerable<ScriptText> parts)
    {
        StringBuilder text = new();
        StringBuilder code = new();
        ImmutableArray<Segment>.Builder segments = ImmutableArray.CreateBuilder<Segment>();
        foreach (ScriptText part in parts)
        {
            segments.AddRange(part.Segments.Select(segment => segment with { Offset = segment.Offset + text.Length }));
            text.Append(part.Text).Append('\n');
            code.Append(part.Code).Append('\n');
        }

        return new ScriptText { Text = text.ToString(), Code = code.ToString(), Segments = segments.ToImmutable() };
    }

    /// <summary>The same with every character between the brackets unknown to the shell.</summary>
    public ScriptText WithUnknown(string open, string close)
    {
        StringBuilder code = new(Code);
        for (int start = Code.IndexOf(open, StringComparison.Ordinal); start >= 0;)
        {
            int end = Code.IndexOf(close, start + open.Length, StringComparison.Ordinal);
            if (end < 0)
                break;
            end += close.Length;
            for (int index = start; index < end; index++)
                code[index] = Unknown;
            start = Code.IndexOf(open, end, StringComparison.Ordinal);
        }

        return this with { Code = code.ToString() };
    }

    /// <summary>The same with other text in some places; what follows stands where it stood.</summary>
    public ScriptText Replaced(Regex what, Func<Match, string> by)
    {
        ScriptText replaced = this;
        foreach (Match match in what.Matches(Text).Reverse())
        {
            string value = by(match);
            int change = value.Length - match.Length;
            replaced = new ScriptText
            {
                Text = replaced.Text.Remove(match.Index, match.Length).Insert(match.Index, value),
                Code = replaced.Code.Remove(match.Index, match.Length).Insert(match.Index, value),
                Segments = [.. replaced.Segments.Select(segment => segment.Offset > match.Index ? segment with { Offset = segment.Offset + change } : segment)],
            };
        }

        return replaced;
    }

    /// <summary>Where a stretch of the text stands.</summary>
    public Passage At(int offset, int length)
    {
        Segment segment = Segments.LastOrDefault(segment => segment.Offset <= offset) ?? Segments.FirstOrDefault() ?? new Segment(0, "", 1, 1);
        string text = Text.Substring(Math.Min(offset, Text.Length), Math.Clamp(length, 0, Math.Max(0, Text.Length - offset)));
        return new Passage(segment.File, segment.Line, segment.Column + Math.Max(0, offset - segment.Offset), Passage.OneLine(text));
    }
}
