namespace QualityGate.CiLint.Shells.Syntax;

/// <summary>A file that a command reads or writes.</summary>
/// <param name="Operator">As written, without the number of the stream.</param>
/// <param name="Target">The file.</param>
internal sealed record Redirection(string Operator, Word Target);
