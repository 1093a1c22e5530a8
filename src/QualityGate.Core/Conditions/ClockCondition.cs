namespace QualityGate.Core.Conditions;

/// <summary>Another date and time than today's, at which calculations with dates tend to break.</summary>
public static class ClockCondition
{
    /// <summary>Two seconds before a new day: reading the date twice gives two dates.</summary>
    public static Condition Midnight { get; } = At("clock-midnight", "2027-06-15 23:59:58");

    /// <summary>The last of January: there is no such day in the next month.</summary>
    public static Condition MonthEnd { get; } = At("clock-monthend", "2027-01-31 12:00:00");

    /// <summary>29 February: there is no such day in the next year, nor in the last.</summary>
    public static Condition LeapDay { get; } = At("clock-leapday", "2028-02-29 12:00:00");

    /// <summary>Two seconds before New York puts its clocks forward: the next hour is missing.</summary>
    public static Condition DaylightSaving { get; } = At("clock-dst", "2027-03-14 01:59:58") with
    {
        Variables = ImmutableSortedDictionary<string, string>.Empty.Add("TZ", "America/New_York"),
        Needs = [ConditionNeed.FakedClock, ConditionNeed.TimeZones],
    };

    private static Condition At(string name, string start) => new()
    {
        Name = name,
        Nature = ConditionNature.Adverse,
        Arrangements = [new Arrangement.Clock(start)],
        Needs = [ConditionNeed.FakedClock],
    };
}
