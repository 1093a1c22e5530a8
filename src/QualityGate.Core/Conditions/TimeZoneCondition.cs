namespace QualityGate.Core.Conditions;

/// <summary>The machine stands elsewhere: most of the day its date is another than in UTC, or its clock differs by no whole hour.</summary>
public static class TimeZoneCondition
{
    /// <summary>UTC+14: nowhere is it later.</summary>
    public static Condition East { get; } = In("timezone-east", "Pacific/Kiritimati");

    /// <summary>UTC-11.</summary>
    public static Condition West { get; } = In("timezone-west", "Pacific/Niue");

    /// <summary>UTC+5:45.</summary>
    public static Condition Uneven { get; } = In("timezone-uneven", "Asia/Kathmandu");

    private static Condition In(string name, string zone) => new()
    {
        Name = name,
        Nature = ConditionNature.Adverse,
        Variables = ImmutableSortedDictionary<string, string>.Empty.Add("TZ", zone),
        Needs = [ConditionNeed.TimeZones],
    };
}
