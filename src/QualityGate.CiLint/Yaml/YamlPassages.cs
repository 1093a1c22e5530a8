using QualityGate.CiLint.Sources;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace QualityGate.CiLint.Yaml;

/// <summary>Where nodes stand in their file.</summary>
internal static class YamlPassages
{
    /// <summary>A key with its value, as <c>continue-on-error: true</c>.</summary>
    public static Passage Pair(this YamlSource source, YamlNode map, string key) =>
        map.Entries().FirstOrDefault(entry => entry.Key.Value == key) is { Key: { } name } pair
            ? new Passage(source.File, name.Line(), (int)name.Start.Column, Passage.OneLine($"{key}: {Summary(pair.Value)}"))
            : source.At(map);

    public static Passage At(this YamlSource source, YamlNode node) =>
        new(source.File, node.Line(), (int)node.Start.Column, Passage.OneLine(Summary(node)));

    /// <summary>The last line that belongs to a node.</summary>
    public static int LastLine(this YamlSource source, YamlNode node)
    {
        int last = Math.Min(node is YamlScalarNode ? (int)node.End.Line : node.AllNodes.Max(below => (int)below.End.Line), source.Lines.Length);
        while (last > node.Line() && string.IsNullOrWhiteSpace(source.Lines[last - 1]))
            last--;
        return last;
    }

    /// <summary>The text of a scalar with the place of each of its lines.</summary>
    public static ScriptText Script(this YamlSource source, YamlScalarNode scalar)
    {
        string text = scalar.Value ?? "";
        ImmutableArray<Segment>.Builder segments = ImmutableArray.CreateBuilder<Segment>();
        int cursor = 0;
        bool isBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
        int first = scalar.Line() + (isBlock ? 1 : 0);
        for (int line = first; line <= Math.Min((int)scalar.End.Line, source.Lines.Length) && cursor < text.Length; line++)
        {
            string raw = source.Lines[line - 1];
            int begin = line == scalar.Line() ? Math.Min((int)scalar.Start.Column - 1, raw.Length) : 0;
            begin += raw[begin..].TakeWhile(letter => char.IsWhiteSpace(letter) || (!isBlock && letter is '"' or '\'')).Count();
            string content = Known(raw[begin..], text, cursor);
            int found = content.Length == 0 ? -1 : text.IndexOf(content, cursor, StringComparison.Ordinal);
            if (found < 0)
                continue;
            segments.Add(new Segment(found, source.File, line, begin + 1));
            cursor = found + content.Length;
        }

        if (segments.Count == 0)
            segments.Add(new Segment(0, source.File, scalar.Line(), (int)scalar.Start.Column));
        return new ScriptText { Text = text, Code = text, Segments = segments.ToImmutable() };
    }

    // A quoted line goes on behind its text, and escapes are written otherwise than they read: the longest beginning that occurs will do.
    private static string Known(string raw, string text, int cursor)
    {
        string content = raw.TrimEnd();
        while (content.Length > 0 && text.IndexOf(content, cursor, StringComparison.Ordinal) < 0)
            content = content[..(content.Length / 2)];
        return content;
    }

    private static string Summary(YamlNode node) => node switch
    {
        YamlScalarNode scalar => scalar.Value ?? "",
        YamlSequenceNode sequence => string.Join(", ", sequence.Children.Select(Summary)),
        _ => string.Join(", ", node.Entries().Select(entry => $"{entry.Key.Value}: {Summary(entry.Value)}")),
    };
}
