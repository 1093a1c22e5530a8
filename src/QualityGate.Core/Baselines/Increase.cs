namespace QualityGate.Core.Baselines;

/// <summary>One thing that a baseline would accept and that it did not accept before.</summary>
/// <param name="Kind">In which respect.</param>
/// <param name="What">Name of the test, id of the rule, or the place that is marked; empty for a marked assembly.</param>
/// <param name="Where">The suite, or the file.</param>
public sealed record Increase(IncreaseKind Kind, string What, string Where);
