namespace QualityGate.CiLint.Shells.Syntax;

/// <summary>A variable gets a value.</summary>
/// <param name="Name">Of the variable, without sigils.</param>
/// <param name="Value">What it gets.</param>
internal sealed record Assignment(string Name, Word Value);
