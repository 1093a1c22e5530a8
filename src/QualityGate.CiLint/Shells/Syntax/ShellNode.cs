namespace QualityGate.CiLint.Shells.Syntax;

/// <summary>A piece of a script: one tree for all shells, so that what becomes of an exit code is asked once.</summary>
/// <param name="Offset">0-based, in the script.</param>
/// <param name="Length">In characters.</param>
internal abstract record ShellNode(int Offset, int Length)
{
    /// <summary>One command, or assignments without one. Conditions are commands named <c>[</c>.</summary>
    public sealed record Command(int Offset, int Length) : ShellNode(Offset, Length)
    {
        public ImmutableArray<Assignment> Assignments { get; init; } = [];

        /// <summary>Name and arguments; empty for assignments alone.</summary>
        public ImmutableArray<Word> Words { get; init; } = [];

        public ImmutableArray<Redirection> Redirections { get; init; } = [];
    }

    /// <summary>Commands joined by pipes; at least two.</summary>
    public sealed record Pipeline(int Offset, int Length, ImmutableArray<ShellNode> Parts) : ShellNode(Offset, Length);

    /// <summary><c>left &amp;&amp; right</c></summary>
    public sealed record AndThen(int Offset, int Length, ShellNode Left, ShellNode Right) : ShellNode(Offset, Length);

    /// <summary><c>left || right</c></summary>
    public sealed record OrElse(int Offset, int Length, ShellNode Left, ShellNode Right) : ShellNode(Offset, Length);

    public sealed record Not(int Offset, int Length, ShellNode Inner) : ShellNode(Offset, Length);

    public sealed record Sequence(int Offset, int Length, ImmutableArray<ShellNode> Statements) : ShellNode(Offset, Length);

    /// <summary>In a process of its own: variables and options do not come back.</summary>
    public sealed record Subshell(int Offset, int Length, ShellNode Body) : ShellNode(Offset, Length);

    public sealed record Branch(int Offset, int Length, ShellNode Condition, ShellNode Then, ShellNode? Else) : ShellNode(Offset, Length);

    /// <summary><c>case</c> and <c>switch</c>.</summary>
    public sealed record Choice(int Offset, int Length, Word? Subject, ImmutableArray<ShellNode> Alternatives) : ShellNode(Offset, Length);

    /// <param name="Offset">0-based, in the script.</param>
    /// <param name="Length">In characters.</param>
    /// <param name="Kind">What makes it go on.</param>
    /// <param name="Condition">Null where there are items instead.</param>
    /// <param name="Items">The variable that they go through, and they.</param>
    /// <param name="Body">What is done in each round.</param>
    public sealed record Loop(int Offset, int Length, LoopKind Kind, ShellNode? Condition, ImmutableArray<Word> Items, ShellNode Body) : ShellNode(Offset, Length);

    public sealed record Function(int Offset, int Length, string Name, ShellNode Body) : ShellNode(Offset, Length);

    public sealed record Background(int Offset, int Length, ShellNode Inner) : ShellNode(Offset, Length);

    /// <summary><c>try</c> with its handlers and what is done at last.</summary>
    public sealed record Attempt(int Offset, int Length, ShellNode Body, ImmutableArray<ShellNode> Handlers, ShellNode? Final) : ShellNode(Offset, Length);

    /// <summary>Where control goes is not followed: a jump to a label.</summary>
    public sealed record Jump(int Offset, int Length, string Label) : ShellNode(Offset, Length);
}
