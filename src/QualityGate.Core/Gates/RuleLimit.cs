namespace QualityGate.Core.Gates;

/// <summary>One condition of a policy and its bound.</summary>
public sealed record RuleLimit(GateRule Rule, Limit Limit);
