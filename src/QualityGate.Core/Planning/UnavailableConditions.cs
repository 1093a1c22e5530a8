using QualityGate.Core.Conditions;

namespace QualityGate.Core.Planning;

/// <summary>Conditions that were asked for and cannot be had where the audit is made: no run is made under them.</summary>
/// <param name="Conditions">Which.</param>
/// <param name="Reason">What the machine lacks.</param>
/// <param name="Fix">What to do about it.</param>
public sealed record UnavailableConditions(ConditionSet Conditions, string Reason, string Fix);
