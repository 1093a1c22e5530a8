using QualityGate.CiLint.Shells.Syntax;

namespace QualityGate.CiLint.Shells.Posix;

/// <summary>Commands that hold commands: branches, loops, groups, and the conditions of bash.</summary>
internal static class PosixCompounds
{
    /// <summary>Null when no such command begins here. The caller sets the extent.</summary>
    public static ShellNode? Find(PosixReader reader) => reader.Peek switch
    {
        { Reserved: "if" } => If(reader),
        { Reserved: "while" } => Loop(reader, LoopKind.While),
        { Reserved: "until" } => Loop(reader, LoopKind.Until),
        { Reserved: "for" or "select" } => For(reader),
        { Reserved: "case" } => Case(reader),
        { Reserved: "{" } => Group(reader),
        { Reserved: "[[" } => Condition(reader),
        { Kind: PosixTokenKind.Operator, Text: "(" } => Subshell(reader),
        _ => null,
    };

    private static ShellNode.Branch If(PosixReader reader)
    {
        reader.Take();
        ShellNode condition = reader.TakeList();
        reader.Expect("then");
        ShellNode then = reader.TakeList();
        ShellNode? otherwise = null;
        if (reader.Peek.Reserved == "elif")
            otherwise = If(reader);
        else
        {
            if (reader.TryTake("else"))
                otherwise = reader.TakeList();
            reader.Expect("fi");
        }

        return new ShellNode.Branch(0, 0, condition, then, otherwise is ShellNode.Branch nested ? nested with { Offset = condition.Offset, Length = condition.Length } : otherwise);
    }

    private static ShellNode.Loop Loop(PosixReader reader, LoopKind kind)
    {
        reader.Take();
        ShellNode condition = reader.TakeList();
        return new ShellNode.Loop(0, 0, kind, condition, [], Body(reader));
    }

    private static ShellNode.Loop For(PosixReader reader)
    {
        reader.Take();
        ImmutableArray<Word>.Builder items = ImmutableArray.CreateBuilder<Word>();
        if (reader.Peek.Is("("))
            SkipBrackets(reader);
        else if (reader.Take().Word is { } variable)
            items.Add(variable);
        reader.SkipLines();
        if (reader.TryTake("in"))
        {
            while (reader.Peek.Word is not null)
                items.Add(reader.Take().Word!);
        }

        reader.TryTake(";");
        reader.SkipLines();
        return new ShellNode.Loop(0, 0, LoopKind.Each, null, items.ToImmutable(), Body(reader));
    }

    private static ShellNode Body(PosixReader reader)
    {
        reader.SkipLines();
        if (reader.TryTake("{"))
        {
            ShellNode inBraces = reader.TakeList();
            reader.Expect("}");
            return inBraces;
        }

        reader.Expect("do");
        ShellNode body = reader.TakeList();
        reader.Expect("done");
        return body;
    }

    private static ShellNode.Choice Case(PosixReader reader)
    {
        reader.Take();
        Word? subject = reader.Take().Word;
        reader.SkipLines();
        reader.Expect("in");
        reader.SkipLines();
        ImmutableArray<ShellNode>.Builder alternatives = ImmutableArray.CreateBuilder<ShellNode>();
        while (!reader.TryTake("esac"))
        {
            reader.TryTake("(");
            while (!reader.TryTake(")"))
            {
                if (reader.Peek.Kind is PosixTokenKind.End or PosixTokenKind.NewLine)
                    throw reader.Unexpected();
                reader.Take();
            }

            alternatives.Add(reader.TakeList());
            if (reader.TryTake(";;") || reader.TryTake(";&") || reader.TryTake(";;&"))
                reader.SkipLines();
        }

        return new ShellNode.Choice(0, 0, subject, alternatives.ToImmutable());
    }

    private static ShellNode Group(PosixReader reader)
    {
        reader.Take();
        ShellNode body = reader.TakeList();
        reader.Expect("}");
        return body;
    }

    // Two brackets at once are arithmetic: a condition, whatever stands in it.
    private static ShellNode Subshell(PosixReader reader)
    {
        int start = reader.Peek.Offset;
        reader.Take();
        if (reader.Peek.Is("(") && reader.Peek.Offset == start + 1)
        {
            ImmutableArray<Word> words = [new Word(start, 1, "["), .. SkipBrackets(reader)];
            reader.Expect(")");
            return new ShellNode.Command(start, 0) { Words = words };
        }

        ShellNode body = reader.TakeList();
        reader.Expect(")");
        return new ShellNode.Subshell(0, 0, body);
    }

    private static ShellNode.Command Condition(PosixReader reader)
    {
        PosixToken open = reader.Take();
        ImmutableArray<Word>.Builder words = ImmutableArray.CreateBuilder<Word>();
        words.Add(new Word(open.Offset, open.Text.Length, "["));
        while (!reader.TryTake("]]"))
        {
            if (reader.Peek.Kind == PosixTokenKind.End)
                throw reader.Unexpected();
            PosixToken token = reader.Take();
            words.Add(token.Word ?? new Word(token.Offset, token.Text.Length, token.Text));
        }

        return new ShellNode.Command(open.Offset, 0) { Words = words.ToImmutable() };
    }

    /// <summary>The words between brackets; a name in arithmetic is a variable without a sigil.</summary>
    private static ImmutableArray<Word> SkipBrackets(PosixReader reader)
    {
        ImmutableArray<Word>.Builder words = ImmutableArray.CreateBuilder<Word>();
        int depth = 0;
        do
        {
            PosixToken token = reader.Take();
            if (token.Kind == PosixTokenKind.End)
                throw reader.Unexpected();
            depth += token.Is("(") ? 1 : token.Is(")") ? -1 : 0;
            if (token.Word is { } word)
                words.Add(word with { Variables = [.. word.Variables, .. PosixBrackets.Names(word.Text)] });
        }
        while (depth > 0);
        return words.ToImmutable();
    }
}
