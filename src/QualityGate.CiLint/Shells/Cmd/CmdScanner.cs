using System.Text;
using QualityGate.CiLint.Shells.Syntax;
using QualityGate.CiLint.Sources;

namespace QualityGate.CiLint.Shells.Cmd;

/// <summary>Reads a batch file letter by letter.</summary>
internal sealed class CmdScanner(string code)
{
    public int At { get; set; }

    /// <summary>Brackets that are open: outside of any, one that closes is a letter like others.</summary>
    public int Depth { get; set; }

    public bool IsAtEnd => At >= code.Length;

    public char Letter => IsAtEnd ? '\n' : code[At];

    public void SkipBlanks()
    {
        while (!IsAtEnd && (Letter is ' ' or '\t' or '\r' || IsContinuation()))
            At += IsContinuation() ? code.IndexOf('\n', At) - At + 1 : 1;
    }

    public void SkipLines()
    {
        while (!IsAtEnd && (Letter is ' ' or '\t' or '\r' or '\n' || IsContinuation()))
            At++;
    }

    /// <summary>An operator; <c>&amp;</c> and <c>|</c> only where they are not doubled.</summary>
    public bool TryTake(string text)
    {
        SkipBlanks();
        if (string.CompareOrdinal(code, At, text, 0, text.Length) != 0)
            return false;
        if (text is "&" or "|" && At + 1 < code.Length && code[At + 1] == text[0])
            return false;
        At += text.Length;
        return true;
    }

    public bool TryTakeWord(string word)
    {
        SkipBlanks();
        if (string.Compare(code, At, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0)
            return false;
        if (At + word.Length < code.Length && code[At + word.Length] is not (' ' or '\t' or '(' or '\r' or '\n'))
            return false;
        At += word.Length;
        return true;
    }

    /// <summary><c>rem</c>, <c>::</c>, and the line of a shebang.</summary>
    public bool SkipComment()
    {
        int start = At;
        while (Letter == '@')
            At++;
        if (!TryTakeWord("rem") && string.CompareOrdinal(code, At, "::", 0, 2) != 0)
        {
            At = start;
            return false;
        }

        At = code.IndexOf('\n', At) is var stop && stop < 0 ? code.Length : stop;
        return true;
    }

    public Word? Label()
    {
        if (Letter != ':')
            return null;
        int start = At;
        At = code.IndexOf('\n', At) is var stop && stop < 0 ? code.Length : stop;
        return new Word(start, At - start, code[(start + 1)..At].Trim());
    }

    /// <summary>The words up to the end of the command.</summary>
    public ImmutableArray<Word> Words()
    {
        ImmutableArray<Word>.Builder words = ImmutableArray.CreateBuilder<Word>();
        for (SkipBlanks(); !IsAtEnd && Letter is not ('\n' or '&' or '|') && !Closes; SkipBlanks())
            words.Add(Word());
        return words.ToImmutable();
    }

    /// <summary>What a block is written to.</summary>
    public void SkipRedirections()
    {
        SkipBlanks();
        while (Letter is '>' or '<' || (char.IsAsciiDigit(Letter) && At + 1 < code.Length && code[At + 1] == '>'))
        {
            while (Letter is '>' or '<' || char.IsAsciiDigit(Letter))
                At++;
            SkipBlanks();
            _ = Word();
            SkipBlanks();
        }
    }

    /// <summary>What stands between <c>if</c> and its command.</summary>
    public ImmutableArray<Word> Condition(out bool isNegated)
    {
        while (TryTakeWord("/i"))
            continue;
        isNegated = TryTakeWord("not");
        while (TryTakeWord("/i"))
            continue;
        if (TryTakeWord("errorlevel"))
            return [new Word(At, 0, ScriptText.Unknown.ToString()) { Variables = ["ERRORLEVEL"] }, NextWord()];
        if (TryTakeWord("exist") || TryTakeWord("defined"))
            return [NextWord()];

        Word left = NextWord();
        if (left.Text.Contains("==", StringComparison.Ordinal))
            return code.AsSpan(0, At).EndsWith("==") ? [left, NextWord()] : [left];
        SkipBlanks();
        Word comparison = NextWord();
        return comparison.Text is not "==" && comparison.Text.StartsWith("==", StringComparison.Ordinal) ? [left, comparison] : [left, comparison, NextWord()];
    }

    public void SkipUntilWord(string word)
    {
        int start = At;
        while (!IsAtEnd)
        {
            if (char.IsWhiteSpace(Letter) && TryTakeWord(word))
                return;
            At++;
        }

        throw new ScriptSyntaxException(start, $"A loop has no '{word}'.");
    }

    private bool Closes => Letter == ')' && Depth > 0;

    private Word NextWord()
    {
        SkipBlanks();
        return Word();
    }

    private Word Word()
    {
        int start = At;
        StringBuilder text = new();
        ImmutableArray<string>.Builder variables = ImmutableArray.CreateBuilder<string>();
        bool isQuoted = false;
        while (!IsAtEnd && (isQuoted ? Letter is not ('\n' or '\r') : Letter is not (' ' or '\t' or '\r' or '\n' or '&' or '|') && !Closes))
        {
            if (Letter == '"')
                isQuoted = !isQuoted;
            else if (Letter == '^' && At + 1 < code.Length)
                text.Append(code[++At]);
            else if (Letter is '%' or '!' && Variable() is { } name)
            {
                variables.Add(name);
                text.Append(ScriptText.Unknown);
                continue;
            }
            else
                text.Append(Letter);
            At++;
        }

        return new Word(start, At - start, text.ToString()) { Variables = variables.ToImmutable(), IsQuoted = code.AsSpan(start, At - start).Contains('"') };
    }

    /// <summary>Takes <c>%name%</c>, <c>!name!</c> or an argument such as <c>%~dp0</c>; null where the letter stands for itself.</summary>
    private string? Variable()
    {
        char sigil = Letter;
        int line = code.IndexOf('\n', At) is var stop && stop < 0 ? code.Length : stop;
        int close = code.IndexOf(sigil, At + 1, line - At - 1);
        string name = close < 0 ? "" : code[(At + 1)..close];
        if (name.Length > 0 && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '(' or ')' or '.' or ':' or '~' or '=' or ',' or '-' or '\\' or ' ') && char.IsAsciiLetter(name[0]))
        {
            At = close + 1;
            return name.Split(':')[0].ToUpperInvariant();
        }

        if (sigil == '!')
            return null;
        At++;
        while (Letter is '%' or '~' or '*' || char.IsAsciiLetterOrDigit(Letter))
        {
            bool isLast = Letter is '*' || char.IsAsciiDigit(Letter);
            At++;
            if (isLast)
                break;
        }

        return "";
    }

    private bool IsContinuation() => Letter == '^' && At + 1 < code.Length && (code[At + 1] == '\n' || (code[At + 1] == '\r' && At + 2 < code.Length && code[At + 2] == '\n'));
}
