using QualityGate.CiLint.Sources;

namespace QualityGate.CiLint.Shells.Syntax;

/// <summary>One word of a command, without its quotes.</summary>
/// <param name="Offset">0-based, in the script.</param>
/// <param name="Length">As written, quotes included.</param>
/// <param name="Text">What is known of its value; <see cref="ScriptText.Unknown"/> where a variable or a command is filled in.</param>
internal sealed record Word(int Offset, int Length, string Text)
{
    /// <summary>Whether any of it stands in quotes.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Variables whose values are filled in, by name.</summary>
    public ImmutableArray<string> Variables { get; init; } = [];

    /// <summary>Commands whose output is filled in.</summary>
    public ImmutableArray<ShellNode> Substitutions { get; init; } = [];

    /// <summary>Blocks of code that are handed over, as PowerShell does.</summary>
    public ImmutableArray<ShellNode> Blocks { get; init; } = [];

    /// <summary>True when all of the value is known.</summary>
    public bool IsLiteral => !Text.Contains(ScriptText.Unknown, StringComparison.Ordinal);
}
