using QualityGate.CiLint.Shells.Syntax;

namespace QualityGate.CiLint.Shells.Posix;

/// <summary>Where brackets close, with quotes and comments in between.</summary>
internal static class PosixBrackets
{
    /// <summary>Place of the <c>)</c> that closes the bracket at <paramref name="open"/>.</summary>
    /// <exception cref="ScriptSyntaxException">Nothing closes it.</exception>
    public static int Closing(string code, int open, int end)
    {
        int depth = 0;
        string? delimiter = null;
        for (int at = open; at < end; at++)
        {
            switch (code[at])
            {
                case '\n' when delimiter is not null:
                    at = EndOfHereDocument(code, at, end, delimiter);
                    delimiter = null;
                    break;
                case '<' when IsHereDocument(code, at, end):
                    delimiter = Delimiter(code, at + 2, end);
                    at++;
                    break;
                case '(':
                    depth++;
                    break;
                case ')' when --depth == 0:
                    return at;
                case '\\':
                    at++;
                    break;
                case '\'' or '"' or '`':
                    at = EndOfQuote(code, at, end);
                    break;
                case '#' when char.IsWhiteSpace(code[at - 1]):
                    at = code.IndexOf('\n', at, end - at) is var stop && stop < 0 ? end : stop;
                    break;
            }
        }

        throw new ScriptSyntaxException(open, "A bracket ( is never closed.");
    }

    /// <summary>Place of the brace that closes the one at <paramref name="open"/>.</summary>
    /// <exception cref="ScriptSyntaxException">Nothing closes it.</exception>
    public static int ClosingBrace(string code, int open, int end)
    {
        int depth = 0;
        for (int at = open; at < end; at++)
        {
            switch (code[at])
            {
                case '{':
                    depth++;
                    break;
                case '}' when --depth == 0:
                    return at;
                case '\\':
                    at++;
                    break;
                case '\'' or '"':
                    at = EndOfQuote(code, at, end);
                    break;
            }
        }

        throw new ScriptSyntaxException(open, "A brace { is never closed.");
    }

    /// <summary>Whether two brackets that open together also close together: else it is a subshell in a substitution.</summary>
    public static bool IsArithmetic(string code, int open, int end) =>
        Closing(code, open, end) is var close && code[close - 1] == ')' && Closing(code, open + 1, end) == close - 1;

    /// <summary>Every name in a text; the special ones, such as <c>?</c>, only at its beginning.</summary>
    public static IEnumerable<string> Names(string text)
    {
        string inner = text.TrimStart('{');
        if (inner.Length > 0 && inner[0] is '?' or '!' or '#' or '@' or '*')
            yield return inner[..1];
        for (int at = 0; at < inner.Length;)
        {
            int length = char.IsAsciiLetter(inner[at]) || inner[at] == '_' ? inner.AsSpan(at).IndexOfNonName() : 0;
            if (length > 0)
                yield return inner.Substring(at, length);
            at += Math.Max(1, length);
        }
    }

    /// <summary>How many characters at the beginning can be part of a name.</summary>
    public static int IndexOfNonName(this ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] == '_'))
            length++;
        return length;
    }

    private static bool IsHereDocument(string code, int at, int end) =>
        at + 2 < end && code[at + 1] == '<' && code[at - 1] != '<' && code[at + 2] is not ('<' or '(') && (char.IsAsciiLetter(code[at + 2]) || code[at + 2] is '-' or '\'' or '"' or '_' or ' ');

    private static string Delimiter(string code, int start, int end)
    {
        int stop = code.AsSpan(start, end - start).IndexOfAny("\n;|&)");
        return code.Substring(start, stop < 0 ? end - start : stop).Trim('-', ' ', '\'', '"', '\r').Split(' ')[0].TrimEnd('\'', '"');
    }

    /// <summary>Place of the last letter of the line that ends such a text; the line break before it where nothing does.</summary>
    private static int EndOfHereDocument(string code, int newLine, int end, string delimiter)
    {
        for (int line = newLine + 1; line < end;)
        {
            int stop = code.IndexOf('\n', line, end - line) is var found && found < 0 ? end : found;
            if (code.AsSpan(line, stop - line).Trim().SequenceEqual(delimiter))
                return stop - 1;
            line = stop + 1;
        }

        return newLine;
    }

    private static int EndOfQuote(string code, int open, int end)
    {
        char quote = code[open];
        for (int at = open + 1; at < end; at++)
        {
            if (code[at] == '\\' && quote != '\'')
                at++;
            else if (code[at] == quote)
                return at;
            else if (quote == '"' && code[at] == '$' && at + 1 < end && code[at + 1] == '(')
                at = Closing(code, at + 1, end);
        }

        throw new ScriptSyntaxException(open, $"A quote {quote} is never closed.");
    }
}
