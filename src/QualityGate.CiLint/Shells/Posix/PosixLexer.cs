using QualityGate.CiLint.Shells.Syntax;

namespace QualityGate.CiLint.Shells.Posix;

/// <summary>Cuts a script into words and operators as a POSIX shell does (IEEE 1003.1, Shell Command Language, 2.3), with what bash adds.</summary>
internal sealed class PosixLexer
{
    private static readonly ImmutableArray<string> Operators =
    [
        "&&", "||", ";;&", ";;", ";&", "|&", "<<<", "<<-", "<<", ">>", "<>", ">|", "&>>", "&>", ">&", "<&", ";", "&", "|", "(", ")", "<", ">",
    ];

    private readonly string _code;
    private readonly int _end;
    private readonly Queue<HereDocument> _pending = [];
    private int _at;

    private PosixLexer(string code, int start, int end) => (_code, _at, _end) = (code, start, end);

    /// <param name="code">The whole script.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="end">Where to stop.</param>
    /// <exception cref="ScriptSyntaxException">A quote or a bracket is never closed.</exception>
    public static ImmutableArray<PosixToken> Read(string code, int start, int end)
    {
        PosixLexer lexer = new(code, start, end);
        ImmutableArray<PosixToken>.Builder tokens = ImmutableArray.CreateBuilder<PosixToken>();
        do
            tokens.Add(lexer.Next());
        while (tokens[^1].Kind != PosixTokenKind.End);
        return tokens.ToImmutable();
    }

    private PosixToken Next()
    {
        SkipBlanks();
        if (_at >= _end)
            return new PosixToken(PosixTokenKind.End, _end, "");
        if (_code[_at] == '\n')
            return EndOfLine();
        if (IsProcessSubstitution())
            return WordToken();

        string? found = Operators.FirstOrDefault(IsHere);
        if (found is null)
            return WordToken();

        int offset = _at;
        _at += found.Length;
        if (found is "<<" or "<<-")
            _pending.Enqueue(HereDocumentHere(found));
        return new PosixToken(PosixTokenKind.Operator, offset, found);
    }

    private PosixToken EndOfLine()
    {
        PosixToken token = new(PosixTokenKind.NewLine, _at++, "\n");
        while (_pending.TryDequeue(out HereDocument? document))
            SkipBody(document);
        return token;
    }

    private PosixToken WordToken()
    {
        Word word = PosixWordReader.Read(_code, _at, _end);
        // What cannot begin a word and is no operator would be read for ever.
        _at += Math.Max(1, word.Length);

        // The number of a stream belongs to the redirection behind it.
        if (!word.IsQuoted && word.Text.Length > 0 && word.Text.All(char.IsAsciiDigit) && _at < _end && _code[_at] is '<' or '>')
            return Next();
        return new PosixToken(PosixTokenKind.Word, word.Offset, word.Text, word);
    }

    private HereDocument HereDocumentHere(string opening)
    {
        SkipBlanks();
        Word delimiter = PosixWordReader.Read(_code, _at, _end);
        _at += delimiter.Length;
        return new HereDocument(delimiter.Text, opening == "<<-");
    }

    private void SkipBody(HereDocument document)
    {
        while (_at < _end)
        {
            int stop = _code.IndexOf('\n', _at, _end - _at);
            int next = stop < 0 ? _end : stop + 1;
            string line = _code[_at..(stop < 0 ? _end : stop)];
            _at = next;
            if ((document.MayBeIndented ? line.TrimStart('\t') : line).TrimEnd('\r') == document.Delimiter)
                return;
        }
    }

    private void SkipBlanks()
    {
        while (_at < _end)
        {
            if (_code[_at] is ' ' or '\t' or '\r')
                _at++;
            else if (_code[_at] == '\\' && _at + 1 < _end && _code[_at + 1] == '\n')
                _at += 2;
            else if (_code[_at] == '#')
                _at = _code.IndexOf('\n', _at, _end - _at) is var stop && stop < 0 ? _end : stop;
            else
                return;
        }
    }

    private bool IsProcessSubstitution() => IsHere("<(") || IsHere(">(");

    private bool IsHere(string text) => _at + text.Length <= _end && string.CompareOrdinal(_code, _at, text, 0, text.Length) == 0;

    private sealed record HereDocument(string Delimiter, bool MayBeIndented);
}
