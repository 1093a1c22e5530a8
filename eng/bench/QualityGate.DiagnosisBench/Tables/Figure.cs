using QualityGate.Core.Statistics;

namespace QualityGate.DiagnosisBench.Tables;

/// <summary>Numbers as they stand in a table.</summary>
internal static class Figure
{
    public const string None = "-";

    public static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>How many of how many, the share, and what it may be in truth (Wilson, 95 %).</summary>
    public static string Share(int some, int all)
    {
        if (all == 0)
            return None;

        Interval interval = Wilson.Of(some, all);
        return string.Create(CultureInfo.InvariantCulture, $"{some} of {all}, {100.0 * some / all:0} % [{100 * interval.Lower:0}, {100 * interval.Upper:0}]");
    }

    public static string Percent(double? share) => share is { } known ? string.Create(CultureInfo.InvariantCulture, $"{100 * known:0} %") : None;

    public static string Decimal(double? value, string format) => value?.ToString(format, CultureInfo.InvariantCulture) ?? None;

    /// <summary>A target, and whether the share meets it.</summary>
    public static string Target(double? target, int some, int all) => (target, all) switch
    {
        (null, _) or (_, 0) => None,
        ({ } least, _) => $"{Percent(least)}, {(some >= least * all ? "met" : "**missed**")}",
    };
}
