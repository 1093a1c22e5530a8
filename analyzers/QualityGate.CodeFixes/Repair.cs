namespace QualityGate.CodeFixes;

/// <summary>One change that a person can choose.</summary>
/// <param name="Title">What the menu says. Fix All takes the first repair of every hit; a later one is taken by its title.</param>
/// <param name="Root">Makes the whole file anew; called only when chosen.</param>
internal sealed record Repair(string Title, Func<SyntaxNode> Root);
