using QualityGate.CiLint.Sources;

namespace QualityGate.CiLint.Shells.Make;

/// <summary>The targets of a makefile.</summary>
/// <param name="Targets">By name, in the order in which they stand.</param>
internal sealed record Makefile(ImmutableArray<MakeTarget> Targets)
{
    /// <summary>What <c>make</c> runs for some goals, prerequisites first; for none, what the first target says.</summary>
    public ImmutableArray<MakeLine> LinesFor(ImmutableArray<string> goals)
    {
        List<MakeLine> lines = [];
        HashSet<string> done = new(StringComparer.Ordinal);
        foreach (string goal in goals.IsEmpty ? Targets.Where(target => !target.Name.StartsWith('.')).Take(1).Select(target => target.Name) : goals)
            Add(goal, lines, done);
        return [.. lines];
    }

    public static Makefile Read(string file, string content)
    {
        ScriptText text = ScriptText.OfFile(file, content);
        ImmutableArray<MakeTarget>.Builder targets = ImmutableArray.CreateBuilder<MakeTarget>();
        MakeTarget? current = null;
        foreach ((int offset, string line) in Lines(text.Text))
        {
            if (line.StartsWith('\t') && current is not null)
                current = current with { Recipe = current.Recipe.Add(MakeLine.Read(text, offset + 1, line[1..])) };
            else if (Heading(line) is { } heading)
            {
                Keep(targets, current);
                current = heading;
            }
        }

        Keep(targets, current);
        return new Makefile(targets.ToImmutable());
    }

    private void Add(string goal, List<MakeLine> lines, HashSet<string> done)
    {
        if (!done.Add(goal) || Targets.FirstOrDefault(target => target.Name == goal) is not { } found)
            return;
        foreach (string needed in found.Needs)
            Add(needed, lines, done);
        lines.AddRange(found.Recipe);
    }

    private static void Keep(ImmutableArray<MakeTarget>.Builder targets, MakeTarget? target)
    {
        if (target is not null)
            targets.AddRange(target.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => target with { Name = name }));
    }

    private static MakeTarget? Heading(string line)
    {
        int colon = line.IndexOf(':');
        if (colon <= 0 || char.IsWhiteSpace(line[0]) || line[0] == '#' || line.AsSpan(0, colon).IndexOfAny("=$(") >= 0 || line.AsSpan(colon).StartsWith(":="))
            return null;
        string needs = line[(colon + 1)..].TrimStart(':').Split('#')[0].Split(';')[0];
        return new MakeTarget(line[..colon].Trim(), [.. needs.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(name => name != "|")], []);
    }

    /// <summary>Lines with those that continue them.</summary>
    private static IEnumerable<(int Offset, string Line)> Lines(string text)
    {
        int start = 0;
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] != '\n' || (at > 0 && text[at - 1] == '\\'))
                continue;
            yield return (start, text[start..at]);
            start = at + 1;
        }

        yield return (start, text[start..]);
    }
}
