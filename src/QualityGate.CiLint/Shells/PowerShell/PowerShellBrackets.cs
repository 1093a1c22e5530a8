using QualityGate.CiLint.Shells.Syntax;

namespace QualityGate.CiLint.Shells.PowerShell;

/// <summary>Where brackets and quotes of PowerShell close.</summary>
internal static class PowerShellBrackets
{
    /// <summary>Place of the bracket that closes the one at <paramref name="open"/>, of whatever kind.</summary>
    /// <exception cref="ScriptSyntaxException">Nothing closes it.</exception>
    public static int Closing(string code, int open, int end)
    {
        int depth = 0;
        for (int at = open; at < end; at++)
        {
            switch (code[at])
            {
                case '(' or '{' or '[':
                    depth++;
                    break;
                case ')' or '}' or ']' when --depth == 0:
                    return at;
                case '`':
                    at++;
                    break;
                case '@' when at + 2 < end && code[at + 1] is '"' or '\'' && code[at + 2] is '\n' or '\r':
                    at = EndOfHereString(code, at, end);
                    break;
                case '\'' or '"':
                    at = EndOfQuote(code, at, end);
                    break;
                case '<' when at + 1 < end && code[at + 1] == '#':
                    at = code.IndexOf("#>", at, end - at, StringComparison.Ordinal) is var close && close < 0 ? end : close + 1;
                    break;
                case '#' when at == 0 || char.IsWhiteSpace(code[at - 1]):
                    at = code.IndexOf('\n', at, end - at) is var stop && stop < 0 ? end : stop;
                    break;
            }
        }

        throw new ScriptSyntaxException(open, $"A bracket {code[open]} is never closed.");
    }

    /// <summary>Place of the quote that ends the text that begins at <paramref name="open"/>.</summary>
    /// <exception cref="ScriptSyntaxException">Nothing ends it.</exception>
    public static int EndOfQuote(string code, int open, int end)
    {
        char quote = code[open];
        for (int at = open + 1; at < end; at++)
        {
            if (quote == '"' && code[at] == '`')
                at++;
            else if (quote == '"' && code[at] == '$' && at + 1 < end && code[at + 1] == '(')
                at = Closing(code, at + 1, end);
            else if (code[at] == quote && at + 1 < end && code[at + 1] == quote)
                at++;
            else if (code[at] == quote)
                return at;
        }

        throw new ScriptSyntaxException(open, $"A quote {quote} is never closed.");
    }

    /// <summary>The line break before the end of a here-string whose end is indented: the indentation of a definition is not part of the script.</summary>
    /// <exception cref="ScriptSyntaxException">Nothing ends it.</exception>
    public static int IndentedEnd(string code, int open, int end, char quote)
    {
        for (int line = code.IndexOf('\n', open, end - open); line >= 0 && line < end; line = code.IndexOf('\n', line + 1, end - line - 1))
        {
            if (code.AsSpan(line + 1, end - line - 1).TrimStart(" \t").StartsWith([quote, '@']))
                return line;
        }

        throw new ScriptSyntaxException(open, "A here-string is never closed.");
    }

    private static int EndOfHereString(string code, int open, int end) => code.IndexOf('@', IndentedEnd(code, open, end, code[open + 1]) + 1);
}
