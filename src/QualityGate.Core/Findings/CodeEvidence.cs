namespace QualityGate.Core.Findings;

/// <summary>What reading the code says of one test.</summary>
/// <param name="Findings">What analyzers say of the code it runs, nearest first.</param>
/// <param name="Ingredients">What that code can use; null when it was not read.</param>
public sealed record CodeEvidence(ImmutableArray<StaticFinding> Findings, TestIngredients? Ingredients)
{
    /// <summary>Nothing was read.</summary>
    public static CodeEvidence None { get; } = new([], null);
}
