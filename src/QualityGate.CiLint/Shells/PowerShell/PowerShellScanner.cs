using System.Text;
using QualityGate.CiLint.Shells.Syntax;
using QualityGate.CiLint.Sources;

namespace QualityGate.CiLint.Shells.PowerShell;

/// <summary>Reads a PowerShell script letter by letter: blanks, comments, brackets, and words.</summary>
internal sealed class PowerShellScanner(string code, int start, int end)
{
    public int At { get; set; } = start;

    public bool IsAtEnd => At >= end;

    public string Code => code;

    /// <summary>The letter here, or one further on; a line break behind the end.</summary>
    public char Letter(int ahead = 0) => At + ahead < end ? code[At + ahead] : '\n';

    public bool IsHere(string text) => At + text.Length <= end && string.Compare(code, At, text, 0, text.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Blanks, comments and continued lines; with line breaks and semicolons where these mean nothing.</summary>
    public void SkipBlanks(bool withLines)
    {
        while (!IsAtEnd)
        {
            if (IsHere("<#"))
                At = code.IndexOf("#>", At, end - At, StringComparison.Ordinal) is var close && close < 0 ? end : close + 2;
            else if (Letter() == '#')
                At = code.IndexOf('\n', At, end - At) is var stop && stop < 0 ? end : stop;
            else if (Letter() == '`' && (Letter(1) == '\n' || (Letter(1) == '\r' && Letter(2) == '\n')))
                At = Math.Min(At + (Letter(1) == '\n' ? 2 : 3), end);
            else if (Letter() is ' ' or '\t' or '\r' || (withLines && Letter() is '\n' or ';'))
                At++;
            else
                return;
        }
    }

    /// <summary>A keyword as a whole word, in any case.</summary>
    public bool TryTakeWord(string word)
    {
        if (!IsHere(word) || char.IsAsciiLetterOrDigit(Letter(word.Length)) || Letter(word.Length) is '-' or '_')
            return false;
        At += word.Length;
        return true;
    }

    /// <summary>Reads one word of a command or of an expression.</summary>
    public Word Word()
    {
        int begin = At;
        StringBuilder text = new();
        ImmutableArray<string>.Builder variables = ImmutableArray.CreateBuilder<string>();
        ImmutableArray<ShellNode>.Builder substitutions = ImmutableArray.CreateBuilder<ShellNode>();
        ImmutableArray<ShellNode>.Builder blocks = ImmutableArray.CreateBuilder<ShellNode>();
        bool isQuoted = false;
        while (!IsAtEnd && !IsBreak())
        {
            switch (Letter())
            {
                case '`':
                    text.Append(Letter(1));
                    At = Math.Min(At + 2, end);
                    break;
                case '@' when Letter(1) is '"' or '\'' && Letter(2) is '\n' or '\r':
                    HereString(text, variables);
                    isQuoted = true;
                    break;
                case '\'':
                    int close = PowerShellBrackets.EndOfQuote(code, At, end);
                    text.Append(code, At + 1, close - At - 1);
                    At = close + 1;
                    isQuoted = true;
                    break;
                case '"':
                    Double(text, variables, substitutions);
                    isQuoted = true;
                    break;
                case '$':
                    Dollar(text, variables, substitutions);
                    break;
                case '{' when text.Length > 0 && text[^1] == '@':
                    Table(text, variables);
                    break;
                case '[':
                    Index(text, variables);
                    break;
                case '(' or '{':
                    Bracketed(text, Letter() == '{' ? blocks : substitutions);
                    break;
                default:
                    text.Append(Letter());
                    At++;
                    break;
            }
        }

        if (IsAtEnd && At == begin)
            throw new ScriptSyntaxException(begin, "The script ends too early.");
        // What cannot begin a word would be read for ever.
        if (At == begin)
            text.Append(code[At++]);
        return new Word(begin, At - begin, text.ToString())
        {
            IsQuoted = isQuoted,
            Variables = variables.ToImmutable(),
            Substitutions = substitutions.ToImmutable(),
            Blocks = blocks.ToImmutable(),
        };
    }

    private bool IsBreak() => Letter() is ' ' or '\t' or '\r' or '\n' or ';' or '|' or ')' or '}' or '<' or '>' || (Letter() == '&' && Letter(1) == '&') || Letter() == ',';

    private void Bracketed(StringBuilder text, ImmutableArray<ShellNode>.Builder into)
    {
        int close = PowerShellBrackets.Closing(code, At, end);
        into.Add(PowerShellReader.Read(code, At + 1, close));
        text.Append(ScriptText.Unknown);
        At = close + 1;
    }

    private void Index(StringBuilder text, ImmutableArray<string>.Builder variables)
    {
        int close = PowerShellBrackets.Closing(code, At, end);
        variables.AddRange(PowerShellNames.In(code[At..close]));
        text.Append(code, At, close + 1 - At);
        At = close + 1;
    }

    // Keys of a table look like commands and are none.
    private void Table(StringBuilder text, ImmutableArray<string>.Builder variables)
    {
        int close = PowerShellBrackets.Closing(code, At, end);
        variables.AddRange(PowerShellNames.In(code[At..close]));
        text.Append(ScriptText.Unknown);
        At = close + 1;
    }

    private void Double(StringBuilder text, ImmutableArray<string>.Builder variables, ImmutableArray<ShellNode>.Builder substitutions)
    {
        int close = PowerShellBrackets.EndOfQuote(code, At, end);
        At++;
        while (At < close)
        {
            if (Letter() == '`')
            {
                text.Append(Letter(1));
                At += 2;
            }
            else if (Letter() == '$')
                Dollar(text, variables, substitutions);
            else
            {
                text.Append(Letter());
                At++;
            }
        }

        At = close + 1;
    }

    private void Dollar(StringBuilder text, ImmutableArray<string>.Builder variables, ImmutableArray<ShellNode>.Builder substitutions)
    {
        if (Letter(1) == '(')
        {
            At++;
            Bracketed(text, substitutions);
            return;
        }

        int begin = At + 1;
        int stop = Letter(1) == '{' ? PowerShellBrackets.Closing(code, begin, end) + 1 : begin + NameLength(begin);
        if (stop == begin)
        {
            text.Append('$');
            At++;
            return;
        }

        variables.Add(PowerShellNames.Plain(code[begin..stop].Trim('{', '}')));
        text.Append(ScriptText.Unknown);
        At = stop;
    }

    private int NameLength(int from)
    {
        if (from < end && code[from] is '?' or '$' or '^')
            return 1;
        int length = 0;
        while (from + length < end && (char.IsAsciiLetterOrDigit(code[from + length]) || code[from + length] == '_'
            || (code[from + length] == ':' && from + length + 1 < end && char.IsAsciiLetter(code[from + length + 1]))))
            length++;
        return length;
    }

    private void HereString(StringBuilder text, ImmutableArray<string>.Builder variables)
    {
        char quote = Letter(1);
        int close = code.IndexOf($"\n{quote}@", At, end - At, StringComparison.Ordinal);
        if (close < 0)
            close = PowerShellBrackets.IndentedEnd(code, At, end, quote);
        string content = code[(At + 2)..close];
        if (quote == '"')
            variables.AddRange(PowerShellNames.In(content));
        text.Append(quote == '"' ? ScriptText.Unknown.ToString() : content);
        At = code.IndexOf('@', close + 1) + 1;
    }
}
