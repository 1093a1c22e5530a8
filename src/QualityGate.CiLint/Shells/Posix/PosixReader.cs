using QualityGate.CiLint.Shells.Syntax;

namespace QualityGate.CiLint.Shells.Posix;

/// <summary>Reads scripts of sh and bash into a tree (IEEE 1003.1, Shell Command Language, 2.9 and 2.10).</summary>
internal sealed class PosixReader(ImmutableArray<PosixToken> tokens)
{
    private static readonly ImmutableHashSet<string> Closers = ["then", "else", "elif", "fi", "do", "done", "esac", "}"];

    private int _at;

    private PosixToken Current => tokens[_at];

    /// <exception cref="ScriptSyntaxException">It is no script of such a shell.</exception>
    public static ShellNode Read(string code) => Read(code, 0, code.Length);

    /// <inheritdoc cref="Read(string)"/>
    public static ShellNode Read(string code, int start, int end)
    {
        PosixReader reader = new(PosixLexer.Read(code, start, end));
        ShellNode list = reader.List();
        return reader.Current.Kind == PosixTokenKind.End ? list : throw reader.Unexpected();
    }

    private ShellNode.Sequence List()
    {
        int start = Current.Offset;
        ImmutableArray<ShellNode>.Builder statements = ImmutableArray.CreateBuilder<ShellNode>();
        SkipLines();
        while (!IsAtEndOfList())
        {
            ShellNode statement = AndOr();
            if (Current.Is("&"))
                statement = new ShellNode.Background(statement.Offset, statement.Length, statement);
            statements.Add(statement);
            if (!Current.Is(";") && !Current.Is("&") && Current.Kind != PosixTokenKind.NewLine)
                break;
            _at++;
            SkipLines();
        }

        return new ShellNode.Sequence(start, LastEnd - start, statements.ToImmutable());
    }

    private ShellNode AndOr()
    {
        ShellNode left = Pipeline();
        while (Current.Is("&&") || Current.Is("||"))
        {
            bool isAnd = Current.Is("&&");
            _at++;
            SkipLines();
            ShellNode right = Pipeline();
            int length = right.Offset + right.Length - left.Offset;
            left = isAnd ? new ShellNode.AndThen(left.Offset, length, left, right) : new ShellNode.OrElse(left.Offset, length, left, right);
        }

        return left;
    }

    private ShellNode Pipeline()
    {
        int start = Current.Offset;
        bool isNegated = false;
        while (Current.Reserved is "!" or "time")
        {
            isNegated ^= Current.Reserved == "!";
            _at++;
        }

        ImmutableArray<ShellNode>.Builder parts = ImmutableArray.CreateBuilder<ShellNode>();
        parts.Add(Command());
        while (Current.Is("|") || Current.Is("|&"))
        {
            _at++;
            SkipLines();
            parts.Add(Command());
        }

        ShellNode pipeline = parts.Count == 1 ? parts[0] : new ShellNode.Pipeline(start, LastEnd - start, parts.ToImmutable());
        return isNegated ? new ShellNode.Not(start, LastEnd - start, pipeline) : pipeline;
    }

    private ShellNode Command()
    {
        int start = Current.Offset;
        if (PosixCompounds.Find(this) is not { } compound)
            return Function() is { } function ? function : PosixSimpleCommand.Read(this);

        // What a compound command writes to belongs to whatever it ends with.
        while (Current.Kind == PosixTokenKind.Operator && PosixSimpleCommand.IsRedirection(Current))
            PosixSimpleCommand.ReadRedirection(this);
        return compound with { Offset = start, Length = LastEnd - start };
    }

    private ShellNode.Function? Function()
    {
        int start = Current.Offset;
        bool isSaidSo = Current.Reserved == "function";
        int name = isSaidSo ? _at + 1 : _at;
        bool hasBrackets = name + 2 < tokens.Length && tokens[name + 1].Is("(") && tokens[name + 2].Is(")");
        if (tokens[Math.Min(name, tokens.Length - 1)].Kind != PosixTokenKind.Word || !(isSaidSo || hasBrackets))
            return null;

        _at = name + (hasBrackets ? 3 : 1);
        SkipLines();
        ShellNode body = Command();
        return new ShellNode.Function(start, LastEnd - start, tokens[name].Text, body);
    }

    private bool IsAtEndOfList() => Current.Kind == PosixTokenKind.End || Current.Is(")") || Current.Is(";;") || Current.Is(";&") || Current.Is(";;&")
        || (Current.Reserved is { } word && Closers.Contains(word));

    private int LastEnd => _at == 0 ? Current.Offset : tokens[_at - 1].End;

    // What the files beside this one need to read their part of the grammar.
    internal PosixToken Peek => Current;

    /// <summary>The end can be taken again and again.</summary>
    internal PosixToken Take() => Current.Kind == PosixTokenKind.End ? Current : tokens[_at++];

    internal ShellNode TakeList() => List();

    internal void SkipLines()
    {
        while (Current.Kind == PosixTokenKind.NewLine)
            _at++;
    }

    internal bool TryTake(string word)
    {
        if (Current.Reserved != word && !Current.Is(word))
            return false;
        _at++;
        return true;
    }

    internal void Expect(string word)
    {
        if (!TryTake(word))
            throw Unexpected();
    }

    internal ScriptSyntaxException Unexpected() => new(Current.Offset, Current.Kind switch
    {
        PosixTokenKind.End => "The script ends too early.",
        PosixTokenKind.NewLine => "A line ends too early.",
        _ => $"'{Current.Text}' stands where nothing like it can.",
    });
}
