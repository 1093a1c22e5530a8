using QualityGate.CiLint.Shells.Syntax;

namespace QualityGate.CiLint.Shells.PowerShell;

/// <summary>Statements of PowerShell that hold statements, and those that end something.</summary>
internal static class PowerShellCompounds
{
    /// <summary>Whether such a statement begins here.</summary>
    /// <param name="reader">Stands at its first letter.</param>
    /// <param name="found">The statement, without its extent; null for one that does nothing, as a declaration of parameters.</param>
    public static bool Find(PowerShellReader reader, out ShellNode? found)
    {
        PowerShellScanner scanner = reader.Scanner;
        found = null;
        if (scanner.TryTakeWord("if"))
            found = If(reader);
        else if (scanner.TryTakeWord("while"))
            found = new ShellNode.Loop(0, 0, LoopKind.While, reader.Block('('), [], reader.Block('{'));
        else if (scanner.TryTakeWord("do"))
            found = Do(reader);
        else if (scanner.TryTakeWord("foreach") || scanner.TryTakeWord("for"))
            found = For(reader);
        else if (scanner.TryTakeWord("switch"))
            found = Switch(reader);
        else if (scanner.TryTakeWord("try"))
            found = Try(reader);
        else if (scanner.TryTakeWord("function") || scanner.TryTakeWord("filter"))
            found = Function(reader);
        else if (scanner.TryTakeWord("begin") || scanner.TryTakeWord("process") || scanner.TryTakeWord("end") || scanner.TryTakeWord("trap"))
            found = reader.Block('{');
        else if (scanner.TryTakeWord("return") || scanner.TryTakeWord("throw") || scanner.TryTakeWord("exit") || scanner.TryTakeWord("break") || scanner.TryTakeWord("continue"))
            found = PowerShellEndings.Read(reader);
        else
            return PowerShellDeclarations.Skip(reader);
        return true;
    }

    private static ShellNode.Branch If(PowerShellReader reader)
    {
        ShellNode condition = reader.Block('(');
        ShellNode then = reader.Block('{');
        int end = reader.Scanner.At;
        reader.Scanner.SkipBlanks(withLines: true);
        if (reader.Scanner.TryTakeWord("elseif"))
        {
            ShellNode.Branch nested = If(reader);
            return new ShellNode.Branch(0, 0, condition, then, nested with { Offset = nested.Condition.Offset, Length = nested.Condition.Length });
        }

        if (reader.Scanner.TryTakeWord("else"))
            return new ShellNode.Branch(0, 0, condition, then, reader.Block('{'));
        reader.Scanner.At = end;
        return new ShellNode.Branch(0, 0, condition, then, null);
    }

    private static ShellNode.Loop Do(PowerShellReader reader)
    {
        ShellNode body = reader.Block('{');
        reader.Scanner.SkipBlanks(withLines: true);
        LoopKind kind = reader.Scanner.TryTakeWord("until") ? LoopKind.Until : LoopKind.While;
        reader.Scanner.TryTakeWord("while");
        return new ShellNode.Loop(0, 0, kind, reader.Block('('), [], body);
    }

    private static ShellNode.Loop For(PowerShellReader reader)
    {
        PowerShellScanner scanner = reader.Scanner;
        scanner.SkipBlanks(withLines: true);
        while (scanner.Letter() == '-')
        {
            scanner.Word();
            scanner.SkipBlanks(withLines: true);
        }

        if (scanner.Letter() != '(')
            throw reader.Unexpected();
        int close = PowerShellBrackets.Closing(scanner.Code, scanner.At, scanner.Code.Length);
        Word items = new(scanner.At, close - scanner.At, Sources.ScriptText.Unknown.ToString()) { Variables = [.. PowerShellNames.In(scanner.Code[scanner.At..close])] };
        scanner.At = close + 1;
        return new ShellNode.Loop(0, 0, LoopKind.Each, null, [items], reader.Block('{'));
    }

    private static ShellNode.Choice Switch(PowerShellReader reader)
    {
        PowerShellScanner scanner = reader.Scanner;
        scanner.SkipBlanks(withLines: true);
        while (scanner.Letter() == '-')
        {
            scanner.Word();
            scanner.SkipBlanks(withLines: true);
        }

        Word subject = scanner.Word();
        scanner.SkipBlanks(withLines: true);
        if (scanner.Letter() != '{')
            throw reader.Unexpected();
        int end = PowerShellBrackets.Closing(scanner.Code, scanner.At, scanner.Code.Length);
        scanner.At++;
        ImmutableArray<ShellNode>.Builder alternatives = ImmutableArray.CreateBuilder<ShellNode>();
        for (scanner.SkipBlanks(withLines: true); scanner.At < end; scanner.SkipBlanks(withLines: true))
        {
            if (scanner.Letter() != '{' || alternatives.Count == 0)
                scanner.Word();
            scanner.SkipBlanks(withLines: true);
            if (scanner.Letter() == '{')
                alternatives.Add(reader.Block('{'));
        }

        scanner.At = end + 1;
        return new ShellNode.Choice(0, 0, subject, alternatives.ToImmutable());
    }

    private static ShellNode.Attempt Try(PowerShellReader reader)
    {
        PowerShellScanner scanner = reader.Scanner;
        ShellNode body = reader.Block('{');
        ImmutableArray<ShellNode>.Builder handlers = ImmutableArray.CreateBuilder<ShellNode>();
        while (Next(scanner, "catch"))
        {
            scanner.SkipBlanks(withLines: true);
            while (scanner.Letter() is '[' or ',')
            {
                scanner.At = scanner.Letter() == ',' ? scanner.At + 1 : PowerShellBrackets.Closing(scanner.Code, scanner.At, scanner.Code.Length) + 1;
                scanner.SkipBlanks(withLines: true);
            }

            handlers.Add(reader.Block('{'));
        }

        return new ShellNode.Attempt(0, 0, body, handlers.ToImmutable(), Next(scanner, "finally") ? reader.Block('{') : null);
    }

    private static bool Next(PowerShellScanner scanner, string word)
    {
        int end = scanner.At;
        scanner.SkipBlanks(withLines: true);
        if (scanner.TryTakeWord(word))
            return true;
        scanner.At = end;
        return false;
    }

    private static ShellNode.Function Function(PowerShellReader reader)
    {
        PowerShellScanner scanner = reader.Scanner;
        scanner.SkipBlanks(withLines: true);
        int start = scanner.At;
        while (!char.IsWhiteSpace(scanner.Letter()) && scanner.Letter() is not ('(' or '{'))
            scanner.At++;
        string name = scanner.Code[start..scanner.At];
        scanner.SkipBlanks(withLines: true);
        if (scanner.Letter() == '(')
            scanner.At = PowerShellBrackets.Closing(scanner.Code, scanner.At, scanner.Code.Length) + 1;
        return new ShellNode.Function(0, 0, name, reader.Block('{'));
    }
}
