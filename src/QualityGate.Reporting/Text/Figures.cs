using System.Globalization;
using QualityGate.Core.Statistics;
using QualityGate.Core.Verdicts;

namespace QualityGate.Reporting.Text;

/// <summary>Numbers as people read them, alike on every machine.</summary>
internal static class Figures
{
    /// <summary>With thousands separators: <c>4,812</c>.</summary>
    public static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary><c>1 test</c>, <c>2 tests</c>.</summary>
    public static string Count(long number, string noun) => $"{Count(number)} {noun}{(number == 1 ? "" : "s")}";

    /// <summary><c>+2</c>, <c>-1</c> or <c>±0</c>.</summary>
    public static string Change(long difference) => difference switch
    {
        0 => "±0",
        > 0 => $"+{Count(difference)}",
        _ => Count(difference),
    };

    /// <summary>A share of 0 to 1 with at most one decimal; 0 % and 100 % only where they are exact.</summary>
    public static string Percent(double share) => share switch
    {
        0 => "0 %",
        1 => "100 %",
        < 0.001 => "under 0.1 %",
        > 0.9995 => "over 99.9 %",
        _ => (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + " %",
    };

    /// <summary>For estimates that deserve no decimals.</summary>
    public static string WholePercent(double share) => Percent(Math.Round(share, 2));

    public static string Range(Interval interval) => $"[{Percent(interval.Lower)}, {Percent(interval.Upper)}]";

    /// <summary>Point and interval, or only the bound where there was no failure: that is all such a row of runs says.</summary>
    public static string Rate(FailureRate rate) => rate switch
    {
        { Trials: 0 } => "no result",
        { Failures: 0 } => Bound(rate),
        _ => $"{Percent(rate.Point)} {Range(rate.Interval)}",
    };

    public static string Bound(FailureRate rate) => $"below {Percent(rate.Interval.Upper)}";

    /// <summary><c>3 of 10</c>.</summary>
    public static string Fraction(FailureRate rate) => $"{Count(rate.Failures)} of {Count(rate.Trials)}";

    /// <summary>A mean that need not be whole: <c>about 0.4</c>.</summary>
    public static string Expected(double number) => number switch
    {
        < 0.05 => "under 0.1",
        < 10 => $"about {number.ToString("0.0", CultureInfo.InvariantCulture)}",
        _ => $"about {Count((long)Math.Round(number))}",
    };

    public static string Seconds(TimeSpan duration) => duration.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture) + " s";

    /// <summary>Minutes without decimals; only nothing is 0.</summary>
    public static string Minutes(double minutes) => minutes switch
    {
        0 => "0",
        < 0.5 => "under 1",
        _ => Count((long)Math.Round(minutes)),
    };

    /// <summary>To the second, or finer below ten seconds, and in milliseconds below a tenth of one.</summary>
    public static string Duration(TimeSpan duration) => duration switch
    {
        { Ticks: 0 } => "0 ms",
        { TotalMilliseconds: < 0.05 } => "under 0.1 ms",
        { TotalMilliseconds: < 10 } => duration.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture) + " ms",
        { TotalMilliseconds: < 100 } => duration.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture) + " ms",
        { TotalSeconds: < 10 } => Seconds(duration),
        { TotalMinutes: < 1 } => $"{Math.Floor(duration.TotalSeconds)} s",
        { TotalHours: < 1 } => $"{duration.Minutes} min {duration.Seconds} s",
        _ => $"{Count((long)duration.TotalHours)} h {duration.Minutes} min",
    };

    public static string Moment(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);

    /// <summary>The first numbers of a long row, then how many more there are.</summary>
    public static string Row<T>(IReadOnlyCollection<T> numbers, int atMost = 20)
    {
        string shown = string.Join(", ", numbers.Take(atMost));
        return numbers.Count > atMost ? $"{shown} and {Count(numbers.Count - atMost)} more" : shown;
    }

    /// <summary>Ascending numbers with rows drawn together: <c>21-24, 27, 29</c>. The first of many, then how many more numbers there are.</summary>
    public static string Ranges(ImmutableArray<int> numbers, int atMost = 20)
    {
        ImmutableArray<ImmutableArray<int>> rows =
        [
            .. numbers
                .Select((number, index) => (Number: number, Row: number - index))
                .GroupBy(entry => entry.Row, entry => entry.Number)
                .Select(row => row.ToImmutableArray()),
        ];
        string shown = string.Join(", ", rows.Take(atMost).Select(row => row.Length < 3 ? string.Join(", ", row) : $"{row[0]}-{row[^1]}"));
        int left = rows.Skip(atMost).Sum(row => row.Length);
        return left > 0 ? $"{shown} and {Count(left)} more" : shown;
    }

    /// <summary><c>a, b and c</c>.</summary>
    public static string List(params IReadOnlyList<string> words) => words.Count < 2
        ? string.Concat(words)
        : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";
}
