using QualityGate.CiLint.Sources;

namespace QualityGate.CiLint.Shells.Make;

/// <summary>One line of a recipe: a script that a shell of its own runs (GNU make, "Recipe Execution").</summary>
/// <param name="Script">Without the signs before it.</param>
/// <param name="Dash">Where the sign stands by which errors are ignored; null without it.</param>
internal sealed record MakeLine(ScriptText Script, Passage? Dash)
{
    /// <param name="file">The whole makefile.</param>
    /// <param name="offset">Where the line begins in it.</param>
    /// <param name="line">The line.</param>
    public static MakeLine Read(ScriptText file, int offset, string line)
    {
        int signs = line.TakeWhile(letter => letter is '@' or '-' or '+' or ' ' or '\t').Count();
        ScriptText script = new()
        {
            Text = line[signs..],
            Code = AsShellSeesIt(line[signs..]),
            Segments = [.. Segments(file, offset + signs, line[signs..])],
        };
        int dash = line[..signs].IndexOf('-');
        return new MakeLine(script, dash < 0 ? null : file.At(offset + dash, line.Length - dash));
    }

    private static IEnumerable<Segment> Segments(ScriptText file, int offset, string line)
    {
        for (int at = 0; at >= 0; at = line.IndexOf('\n', at) is var stop && stop < 0 ? -1 : stop + 1)
        {
            Passage place = file.At(offset + at, 0);
            yield return new Segment(at, place.File, place.Line, place.Column);
        }
    }

    /// <summary>Variables of make are filled in before; a doubled dollar is one of the shell's.</summary>
    private static string AsShellSeesIt(string line)
    {
        char[] code = line.ToCharArray();
        for (int at = 0; at < code.Length - 1; at++)
        {
            if (code[at] != '$')
                continue;
            if (code[at + 1] == '$')
            {
                code[at++] = ScriptText.Unknown;
                continue;
            }

            int end = code[at + 1] is '(' or '{' ? line.IndexOf(code[at + 1] == '(' ? ')' : '}', at) : at + 1;
            for (int unknown = at; unknown <= end; unknown++)
                code[unknown] = ScriptText.Unknown;
        }

        return new string(code);
    }
}
