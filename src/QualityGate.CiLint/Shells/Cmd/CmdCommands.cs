using QualityGate.CiLint.Shells.Syntax;

namespace QualityGate.CiLint.Shells.Cmd;

/// <summary>What single commands of a batch file are in the common tree.</summary>
internal static class CmdCommands
{
    public static ShellNode Of(int offset, int length, ImmutableArray<Word> words)
    {
        string name = words[0].Text.ToLowerInvariant();
        if (name == "goto" && words.Length > 1)
            return new ShellNode.Jump(offset, length, words[1].Text.TrimStart(':'));
        if (name == "call" && words.Length > 1 && words[1].Text.StartsWith(':'))
            return new ShellNode.Jump(offset, length, words[1].Text.TrimStart(':'));
        if (name == "set" && AssignmentIn(words) is { } assignment)
            return new ShellNode.Command(offset, length) { Assignments = [assignment] };
        if (name == "exit")
            return new ShellNode.Command(offset, length) { Words = [words[0] with { Text = "exit" }, .. words.Skip(1).Where(word => !word.Text.Equals("/b", StringComparison.OrdinalIgnoreCase))] };
        return new ShellNode.Command(offset, length) { Words = words };
    }

    private static Assignment? AssignmentIn(ImmutableArray<Word> words)
    {
        Word? pair = words.FirstOrDefault(word => word.Text.Contains('=', StringComparison.Ordinal));
        int equals = pair?.Text.IndexOf('=') ?? -1;
        return equals > 0 ? new Assignment(pair!.Text[..equals].Trim().ToUpperInvariant(), pair with { Text = pair.Text[(equals + 1)..] }) : null;
    }
}
