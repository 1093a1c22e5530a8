namespace QualityGate.Core.Quarantines;

/// <summary>How long something may be in quarantine. Days are those of UTC, everywhere.</summary>
public static class QuarantineTerm
{
    /// <summary>Days from the day on which an entry is added to the last one on which it is in force, at most.</summary>
    public const int MaxDays = 30;

    /// <summary>Days in force where nobody says how many.</summary>
    public const int DefaultDays = 14;

    /// <summary>Days behind the last one on which nobody is asked more than to clear up.</summary>
    public const int GraceDays = 7;

    /// <param name="expires">The last day on which the entry is in force.</param>
    /// <param name="today">The day on which it is asked.</param>
    public static QuarantineState StateOn(DateOnly expires, DateOnly today) => (today.DayNumber - expires.DayNumber) switch
    {
        <= 0 => QuarantineState.Active,
        <= GraceDays => QuarantineState.Expired,
        _ => QuarantineState.Overdue,
    };

    /// <summary>What is wrong with the days of an entry, as a sentence; null when nothing is.</summary>
    public static string? Problem(DateOnly added, DateOnly expires, DateOnly today) => (added, expires) switch
    {
        _ when added > today => $"'added' is {Text(added)}, which is still to come (today is {Text(today)} in UTC): a quarantine cannot be begun ahead.",
        _ when expires < added => $"'expires' is {Text(expires)}, before it was added ({Text(added)}).",
        _ when expires.DayNumber - added.DayNumber > MaxDays => $"'expires' is {Text(expires)}, {expires.DayNumber - added.DayNumber} days after it was added ({Text(added)}): a quarantine lasts {MaxDays} days at most.",
        _ => null,
    };

    internal static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
