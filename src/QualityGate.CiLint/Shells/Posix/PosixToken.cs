using QualityGate.CiLint.Shells.Syntax;

namespace QualityGate.CiLint.Shells.Posix;

/// <summary>A word or an operator of a POSIX shell.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Offset">0-based, in the script.</param>
/// <param name="Text">The operator, or the word without its quotes.</param>
/// <param name="Word">Null for operators.</param>
internal sealed record PosixToken(PosixTokenKind Kind, int Offset, string Text, Word? Word = null)
{
    public bool Is(string @operator) => Kind == PosixTokenKind.Operator && Text == @operator;

    /// <summary>A word that the grammar may give a meaning: unquoted and known.</summary>
    public string? Reserved => Word is { IsQuoted: false } ? Text : null;

    public int End => Offset + (Word?.Length ?? Text.Length);
}
