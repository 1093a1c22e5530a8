namespace QualityGate.Core.Conditions;

/// <summary>Whether a team's own CI could meet a condition without anybody arranging it.</summary>
public enum ConditionNature
{
    Natural,

    /// <summary>Arranged to provoke: a failure seen only here makes a test sensitive, not flaky.</summary>
    Adverse,
}
