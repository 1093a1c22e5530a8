using System.Globalization;
using QualityGate.Core.Quarantines;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Words;

/// <summary>What is said of entries of a quarantine and of the tests that they name.</summary>
internal static class QuarantineWords
{
    public static string Of(QuarantineMode mode) => mode switch
    {
        QuarantineMode.Run => "run",
        QuarantineMode.Skip => "skip",
        _ => throw new UnreachableException(),
    };

    /// <summary>To stand behind "is".</summary>
    public static string Of(QuarantineState state) => state switch
    {
        QuarantineState.Unknown => "unknown",
        QuarantineState.Active => "in force",
        QuarantineState.Expired => "over",
        QuarantineState.Overdue => "overdue",
        _ => throw new UnreachableException(),
    };

    /// <summary>In force until when, or over since when.</summary>
    public static string Term(QuarantineEntry entry, DateOnly today) => (entry.StateOn(today), entry.Expires.DayNumber - today.DayNumber) switch
    {
        (QuarantineState.Active, 0) => $"in force until today ({Day(entry.Expires)})",
        (QuarantineState.Active, var days) => $"in force until {Day(entry.Expires)} ({Figures.Count(days, "day")})",
        (QuarantineState.Expired, _) => $"over since {Day(entry.Expires)}",
        (QuarantineState.Overdue, _) => $"overdue, over since {Day(entry.Expires)}",
        _ => throw new UnreachableException(),
    };

    /// <summary>To stand behind the name of a test.</summary>
    public static string Of(QuarantineAnswer answer) => answer switch
    {
        QuarantineAnswer.Unknown => "nothing to say",
        QuarantineAnswer.NotNeeded => "did not fail",
        QuarantineAnswer.Covered => "covered",
        QuarantineAnswer.SetAside => "not run",
        QuarantineAnswer.Expired => "not covered: the entry is over",
        QuarantineAnswer.AlwaysFails => "not covered: it fails always, which is no flake",
        QuarantineAnswer.Changed => "not covered: it was changed here, so it has to pass",
        QuarantineAnswer.OtherConditions => "not covered: it failed under other conditions",
        QuarantineAnswer.NewFailure => "not covered: it failed in a way that is new",
        _ => throw new UnreachableException(),
    };

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Owner(QuarantineEntry entry) => string.IsNullOrWhiteSpace(entry.Owner) ? "nobody" : entry.Owner;
}
