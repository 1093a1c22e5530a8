using QualityGate.CiLint.Shells.Syntax;

namespace QualityGate.CiLint.Shells.Posix;

/// <summary>A command with its assignments, arguments and redirections.</summary>
internal static class PosixSimpleCommand
{
    private static readonly ImmutableHashSet<string> Redirections = ["<", ">", ">>", "<<", "<<-", "<<<", "<>", ">|", ">&", "<&", "&>", "&>>"];

    public static ShellNode.Command Read(PosixReader reader)
    {
        int start = reader.Peek.Offset;
        int end = start;
        ImmutableArray<Assignment>.Builder assignments = ImmutableArray.CreateBuilder<Assignment>();
        ImmutableArray<Word>.Builder words = ImmutableArray.CreateBuilder<Word>();
        ImmutableArray<Redirection>.Builder redirections = ImmutableArray.CreateBuilder<Redirection>();
        while (reader.Peek is { Kind: PosixTokenKind.Word or PosixTokenKind.Operator } token && (token.Word is not null || IsRedirection(token)))
        {
            end = token.End;
            if (token.Word is not { } word)
            {
                Redirection? redirection = ReadRedirection(reader);
                if (redirection is null)
                    continue;
                redirections.Add(redirection);
                end = redirection.Target.Offset + redirection.Target.Length;
                continue;
            }

            reader.Take();
            if (words.Count == 0 && AssignmentIn(word) is { } assignment)
                assignments.Add(assignment);
            else
                words.Add(word);
        }

        if (assignments.Count + words.Count + redirections.Count == 0 && end == start)
            throw reader.Unexpected();
        return new ShellNode.Command(start, end - start) { Assignments = assignments.ToImmutable(), Words = words.ToImmutable(), Redirections = redirections.ToImmutable() };
    }

    public static bool IsRedirection(PosixToken token) => token.Kind == PosixTokenKind.Operator && Redirections.Contains(token.Text);

    /// <summary>Null for a here document, whose text is skipped with its line.</summary>
    public static Redirection? ReadRedirection(PosixReader reader)
    {
        string kind = reader.Take().Text;
        if (kind is "<<" or "<<-")
            return null;
        return reader.Peek.Word is not null ? new Redirection(kind, reader.Take().Word!) : throw reader.Unexpected();
    }

    /// <summary><c>NAME=value</c>, also with <c>+=</c> or an index; null for any other word.</summary>
    public static Assignment? AssignmentIn(Word word)
    {
        int length = word.Text.AsSpan().IndexOfNonName();
        if (length == 0 || char.IsAsciiDigit(word.Text[0]))
            return null;

        int at = length;
        if (at < word.Text.Length && word.Text[at] == '[')
            at = word.Text.IndexOf(']', at) + 1;
        if (at < word.Text.Length && word.Text[at] == '+')
            at++;
        return at > 0 && at < word.Text.Length && word.Text[at] == '='
            ? new Assignment(word.Text[..length], word with { Text = word.Text[(at + 1)..] })
            : null;
    }
}
