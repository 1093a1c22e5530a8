namespace QualityGate.Reporting.Badges;

/// <summary>What a badge says from afar. The zero value claims nothing.</summary>
internal enum BadgeColor
{
    /// <summary>Nobody knows.</summary>
    Grey,

    /// <summary>The gate passed, and nothing failed.</summary>
    Green,

    /// <summary>The gate passed, and tolerates something.</summary>
    Yellow,

    /// <summary>The gate failed.</summary>
    Red,
}
