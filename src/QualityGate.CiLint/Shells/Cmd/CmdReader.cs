using QualityGate.CiLint.Shells.Syntax;

namespace QualityGate.CiLint.Shells.Cmd;

/// <summary>Reads batch files of cmd.exe into a tree: lines, chains, brackets, conditions and loops. Jumps are kept as jumps.</summary>
internal sealed class CmdReader
{
    private readonly CmdScanner _scanner;

    private CmdReader(string code) => _scanner = new CmdScanner(code);

    /// <exception cref="ScriptSyntaxException">It is no batch file.</exception>
    public static ShellNode Read(string code)
    {
        CmdReader reader = new(code);
        ShellNode list = reader.List(isBracketed: false);
        return list;
    }

    private ShellNode.Sequence List(bool isBracketed)
    {
        int start = _scanner.At;
        ImmutableArray<ShellNode>.Builder statements = ImmutableArray.CreateBuilder<ShellNode>();
        while (true)
        {
            _scanner.SkipLines();
            if (_scanner.IsAtEnd || (isBracketed && _scanner.Letter == ')'))
                break;
            if (_scanner.SkipComment())
                continue;
            statements.Add(_scanner.Label() is { } label ? new ShellNode.Function(label.Offset, label.Length, label.Text, new ShellNode.Sequence(label.Offset, 0, [])) : Chain());
        }

        return new ShellNode.Sequence(start, _scanner.At - start, statements.ToImmutable());
    }

    /// <summary>Weakest first: <c>&amp;</c>, <c>||</c>, <c>&amp;&amp;</c>, <c>|</c>.</summary>
    private ShellNode Chain()
    {
        ShellNode first = Alternatives();
        if (!_scanner.TryTake("&"))
            return first;

        ImmutableArray<ShellNode>.Builder parts = ImmutableArray.CreateBuilder<ShellNode>();
        parts.Add(first);
        do
            parts.Add(Alternatives());
        while (_scanner.TryTake("&"));
        return new ShellNode.Sequence(first.Offset, _scanner.At - first.Offset, parts.ToImmutable());
    }

    private ShellNode Alternatives()
    {
        ShellNode left = Conjunction();
        while (_scanner.TryTake("||"))
        {
            ShellNode right = Conjunction();
            left = new ShellNode.OrElse(left.Offset, _scanner.At - left.Offset, left, right);
        }

        return left;
    }

    private ShellNode Conjunction()
    {
        ShellNode left = Pipeline();
        while (_scanner.TryTake("&&"))
        {
            ShellNode right = Pipeline();
            left = new ShellNode.AndThen(left.Offset, _scanner.At - left.Offset, left, right);
        }

        return left;
    }

    private ShellNode Pipeline()
    {
        ShellNode first = Command();
        ImmutableArray<ShellNode>.Builder parts = ImmutableArray.CreateBuilder<ShellNode>();
        parts.Add(first);
        while (_scanner.TryTake("|"))
            parts.Add(Command());
        return parts.Count == 1 ? first : new ShellNode.Pipeline(first.Offset, _scanner.At - first.Offset, parts.ToImmutable());
    }

    private ShellNode Command()
    {
        _scanner.SkipBlanks();
        while (_scanner.TryTake("@"))
            _scanner.SkipBlanks();
        int start = _scanner.At;
        if (_scanner.TryTake("("))
        {
            _scanner.Depth++;
            ShellNode body = List(isBracketed: true);
            if (!_scanner.TryTake(")"))
                throw new ScriptSyntaxException(start, "A bracket ( is never closed.");
            _scanner.Depth--;
            _scanner.SkipRedirections();
            return body;
        }

        if (_scanner.TryTakeWord("if"))
            return If(start);
        if (_scanner.TryTakeWord("for"))
            return For(start);
        if (_scanner.SkipComment())
            return new ShellNode.Sequence(start, _scanner.At - start, []);

        ImmutableArray<Word> words = _scanner.Words();
        if (words.IsEmpty)
            throw new ScriptSyntaxException(start, "A command is missing.");
        return CmdCommands.Of(start, _scanner.At - start, words);
    }

    private ShellNode.Branch If(int start)
    {
        ImmutableArray<Word> condition = _scanner.Condition(out bool isNegated);
        ShellNode asked = new ShellNode.Command(start, _scanner.At - start) { Words = [new Word(start, 2, "["), .. condition] };
        if (isNegated)
            asked = new ShellNode.Not(asked.Offset, asked.Length, asked);
        ShellNode then = Command();
        ShellNode? otherwise = null;
        int end = _scanner.At;
        _scanner.SkipBlanks();
        if (_scanner.TryTakeWord("else"))
            otherwise = Command();
        else
            _scanner.At = end;
        return new ShellNode.Branch(start, _scanner.At - start, asked, then, otherwise);
    }

    private ShellNode.Loop For(int start)
    {
        _scanner.SkipUntilWord("do");
        return new ShellNode.Loop(start, _scanner.At - start, LoopKind.Each, null, [], Command());
    }
}
