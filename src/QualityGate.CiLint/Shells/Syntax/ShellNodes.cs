namespace QualityGate.CiLint.Shells.Syntax;

/// <summary>Walks over scripts.</summary>
internal static class ShellNodes
{
    /// <summary>A node and all below it, in the order in which they stand: bodies of functions and commands within words included.</summary>
    public static IEnumerable<ShellNode> All(this ShellNode node) => node.Children().SelectMany(All).Prepend(node);

    /// <summary>What stands directly below a node.</summary>
    public static IEnumerable<ShellNode> Children(this ShellNode node) => node switch
    {
        ShellNode.Command command => command.AllWords().SelectMany(word => word.Substitutions.Concat(word.Blocks)),
        ShellNode.Pipeline pipeline => pipeline.Parts,
        ShellNode.AndThen(_, _, var left, var right) => [left, right],
        ShellNode.OrElse(_, _, var left, var right) => [left, right],
        ShellNode.Not(_, _, var inner) => [inner],
        ShellNode.Sequence sequence => sequence.Statements,
        ShellNode.Subshell(_, _, var body) => [body],
        ShellNode.Branch(_, _, var condition, var then, var otherwise) => Present(condition, then, otherwise),
        ShellNode.Choice choice => (choice.Subject?.Substitutions ?? []).AddRange(choice.Alternatives),
        ShellNode.Loop loop => [.. Present(loop.Condition), .. loop.Items.SelectMany(item => item.Substitutions), loop.Body],
        ShellNode.Function(_, _, _, var body) => [body],
        ShellNode.Background(_, _, var inner) => [inner],
        ShellNode.Attempt(_, _, var body, var handlers, var final) => [body, .. handlers, .. Present(final)],
        ShellNode.Jump => [],
        _ => throw new UnreachableException(),
    };

    /// <summary>Every word: values of assignments first, files last.</summary>
    public static IEnumerable<Word> AllWords(this ShellNode.Command command) =>
    [
        .. command.Assignments.Select(assignment => assignment.Value),
        .. command.Words,
        .. command.Redirections.Select(redirection => redirection.Target),
    ];

    /// <summary>The name of a command as written; empty for assignments alone.</summary>
    public static string Name(this ShellNode.Command command) => command.Words.IsEmpty ? "" : command.Words[0].Text;

    private static List<ShellNode> Present(params ReadOnlySpan<ShellNode?> nodes)
    {
        List<ShellNode> present = [];
        foreach (ShellNode? node in nodes)
        {
            if (node is not null)
                present.Add(node);
        }

        return present;
    }
}
