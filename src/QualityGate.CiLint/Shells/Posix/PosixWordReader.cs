using System.Text;
using QualityGate.CiLint.Shells.Syntax;
using QualityGate.CiLint.Sources;

namespace QualityGate.CiLint.Shells.Posix;

/// <summary>Reads one word: quotes, escapes, and what is filled in.</summary>
internal sealed class PosixWordReader
{
    private readonly string _code;
    private readonly int _end;
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<string>.Builder _variables = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<ShellNode>.Builder _substitutions = ImmutableArray.CreateBuilder<ShellNode>();
    private bool _isQuoted;
    private int _at;

    private PosixWordReader(string code, int start, int end) => (_code, _at, _end) = (code, start, end);

    /// <exception cref="ScriptSyntaxException">A quote or a bracket is never closed.</exception>
    public static Word Read(string code, int start, int end)
    {
        PosixWordReader reader = new(code, start, end);
        reader.ReadParts();
        return new Word(start, reader._at - start, reader._text.ToString())
        {
            IsQuoted = reader._isQuoted,
            Variables = reader._variables.ToImmutable(),
            Substitutions = reader._substitutions.ToImmutable(),
        };
    }

    private void ReadParts()
    {
        int start = _at;
        while (_at < _end)
        {
            char letter = _code[_at];
            if (letter is '<' or '>' && _at == start && _at + 1 < _end && _code[_at + 1] == '(')
                Substitution(_at + 1);
            else if (letter == '(' && _at > start && _code[_at - 1] == '=')
                Array();
            else if (letter == '(' && _at > start && _code[_at - 1] is '@' or '?' or '+' or '*' or '!')
                Pattern();
            else if (letter is ' ' or '\t' or '\r' or '\n' or ';' or '&' or '|' or '(' or ')' or '<' or '>')
                return;
            else
                Part(letter);
        }
    }

    private void Part(char letter)
    {
        switch (letter)
        {
            case '\\':
                Escape();
                break;
            case '\'':
                Single(_at + 1);
                break;
            case '"':
                Double();
                break;
            case '$':
                Dollar();
                break;
            case '`':
                Backticks();
                break;
            default:
                _text.Append(letter);
                _at++;
                break;
        }
    }

    private void Escape()
    {
        if (_at + 1 < _end && _code[_at + 1] != '\n')
            _text.Append(_code[_at + 1]);
        _isQuoted |= _at + 1 < _end && _code[_at + 1] != '\n';
        _at = Math.Min(_at + 2, _end);
    }

    private void Single(int start)
    {
        int close = Closing('\'', start);
        _text.Append(_code, start, close - start);
        _isQuoted = true;
        _at = close + 1;
    }

    private void Double()
    {
        int open = _at++;
        _isQuoted = true;
        while (true)
        {
            if (_at >= _end)
                throw new ScriptSyntaxException(open, "A double quote is never closed.");
            char letter = _code[_at];
            if (letter == '"')
                break;
            if (letter == '\\' && _at + 1 < _end && _code[_at + 1] is '$' or '`' or '"' or '\\' or '\n')
                Escape();
            else if (letter is '$' or '`')
                Part(letter);
            else
            {
                _text.Append(letter);
                _at++;
            }
        }

        _at++;
    }

    private void Dollar()
    {
        char next = _at + 1 < _end ? _code[_at + 1] : ' ';
        if (next == '\'')
            Single(_at + 2);
        else if (next == '(' && _at + 2 < _end && _code[_at + 2] == '(' && PosixBrackets.IsArithmetic(_code, _at + 1, _end))
            Filled(PosixBrackets.Closing(_code, _at + 1, _end) + 1);
        else if (next == '(')
            Substitution(_at + 1);
        else if (next == '{')
            Filled(PosixBrackets.ClosingBrace(_code, _at + 1, _end) + 1);
        else if (char.IsAsciiLetter(next) || next == '_')
            Filled(_at + 1 + _code.AsSpan(_at + 1, _end - _at - 1).IndexOfNonName());
        else if (char.IsAsciiDigit(next) || next is '?' or '!' or '#' or '@' or '*' or '$' or '-')
            Filled(_at + 2);
        else
        {
            _text.Append('$');
            _at++;
        }
    }

    /// <summary>A value that is filled in, up to an end: every name in it may be the variable.</summary>
    private void Filled(int end)
    {
        string inner = _code[(_at + 1)..Math.Min(end, _end)];
        _variables.AddRange(PosixBrackets.Names(inner));
        _text.Append(ScriptText.Unknown);
        _at = Math.Min(end, _end);
    }

    private void Substitution(int open)
    {
        int close = PosixBrackets.Closing(_code, open, _end);
        _substitutions.Add(PosixReader.Read(_code, open + 1, close));
        _text.Append(ScriptText.Unknown);
        _at = close + 1;
    }

    private void Backticks()
    {
        int close = Closing('`', _at + 1);
        _substitutions.Add(PosixReader.Read(_code, _at + 1, close));
        _text.Append(ScriptText.Unknown);
        _at = close + 1;
    }

    private void Array()
    {
        int close = PosixBrackets.Closing(_code, _at, _end);
        _variables.AddRange(PosixBrackets.Names(_code[_at..close]).Where(name => _code[_at..close].Contains('$' + name, StringComparison.Ordinal)));
        _text.Append(ScriptText.Unknown);
        _at = close + 1;
    }

    private void Pattern()
    {
        int close = PosixBrackets.Closing(_code, _at, _end);
        _text.Append(_code, _at, close + 1 - _at);
        _at = close + 1;
    }

    private int Closing(char quote, int start)
    {
        int close = start;
        while (close < _end && _code[close] != quote)
            close += quote == '`' && _code[close] == '\\' ? 2 : 1;
        return close < _end ? close : throw new ScriptSyntaxException(_at, $"A quote {quote} is never closed.");
    }
}
