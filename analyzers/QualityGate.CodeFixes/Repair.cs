namespace QualityGate.CodeFixes;

/// <summary>One change that a person can choose.</summary>
/// <param name="Title">What the menu says; the same for all hits that are mended alike, which is what Fix All goes by.</param>
/// <param name="Root">Makes the whole file anew; called only when chosen.</param>
internal sealed record Repair(string Title, Func<SyntaxNode> Root);
