namespace QualityGate.Core.Conditions;

/// <summary>What a machine must have, so that a condition shows what it is meant to show.</summary>
public enum ConditionNeed
{
    Unknown,

    /// <summary>Tests that take turns on one processor hardly ever meet.</summary>
    SeveralProcessors,
}
