namespace QualityGate.Reporting.Badges;

/// <summary>The colours of a badge, as others write them.</summary>
internal static class BadgeColors
{
    /// <summary>White text on each has a contrast of at least 4.5 to 1, which is what WCAG 2.2 asks of small text.</summary>
    public static string HexOf(BadgeColor color) => color switch
    {
        BadgeColor.Grey => "#5f6368",
        BadgeColor.Green => "#1a7f37",
        BadgeColor.Yellow => "#8a6100",
        BadgeColor.Red => "#b3261e",
        _ => throw new UnreachableException(),
    };
}
