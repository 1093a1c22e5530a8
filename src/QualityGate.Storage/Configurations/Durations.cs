using System.Globalization;
using System.Text.RegularExpressions;

namespace QualityGate.Storage.Configurations;

/// <summary>
/// Durations as people type them, in configurations and on the command line: <c>500ms</c>, <c>30s</c>, <c>5m</c>, <c>1h30m</c>, or
/// <c>00:05:00</c> for hours, minutes and seconds. A number alone is refused, because nobody knows its unit.
/// </summary>
public static partial class Durations
{
    /// <summary>1,000 hours; the timers of the runtime end at 49 days.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromHours(1000);

    /// <summary>Whole milliseconds from zero to <see cref="Longest"/>.</summary>
    /// <exception cref="FormatException">It is no duration, or a longer one; the message says what is expected.</exception>
    public static TimeSpan Parse(string text)
    {
        if (Units().Match(text) is { Success: true, Length: > 0 } units)
        {
            return Sum(text, Part(units, "h", TimeSpan.TicksPerHour), Part(units, "m", TimeSpan.TicksPerMinute),
                Part(units, "s", TimeSpan.TicksPerSecond), Part(units, "ms", TimeSpan.TicksPerMillisecond));
        }

        return Clock().Match(text) is { Success: true } clock
            ? Sum(text, Part(clock, "h", TimeSpan.TicksPerHour), Part(clock, "m", TimeSpan.TicksPerMinute), Part(clock, "s", TimeSpan.TicksPerSecond))
            : throw new FormatException($"'{text}' is not a duration; expected one such as 500ms, 30s, 5m, 1h30m or 00:05:00.");
    }

    /// <summary>The shortest form that <see cref="Parse"/> reads back, in whole milliseconds; smaller parts are cut off.</summary>
    /// <param name="duration">Not negative.</param>
    public static string Format(TimeSpan duration)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(duration, TimeSpan.Zero);
        (long Count, string Unit)[] parts =
        [
            ((long)duration.TotalHours, "h"), (duration.Minutes, "m"), (duration.Seconds, "s"), (duration.Milliseconds, "ms"),
        ];
        string text = string.Concat(parts.Where(part => part.Count > 0).Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Count}{part.Unit}")));
        return text.Length == 0 ? "0s" : text;
    }

    private static decimal Part(Match match, string unit, long ticks) => match.Groups[unit] is { Success: true, ValueSpan: var digits }
        ? decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) * ticks
        : 0;

    private static TimeSpan Sum(string text, params ReadOnlySpan<decimal> ticks)
    {
        decimal sum = 0;
        foreach (decimal part in ticks)
            sum += part;
        return sum <= Longest.Ticks
            ? TimeSpan.FromTicks((long)sum)
            : throw new FormatException($"'{text}' is too long; a duration is at most {Format(Longest)}.");
    }

    // At most nine digits a unit, so that no sum overflows before it is compared.
    [GeneratedRegex(@"\A(?:(?<h>[0-9]{1,9})h)?(?:(?<m>[0-9]{1,9})m(?!s))?(?:(?<s>[0-9]{1,9})s)?(?:(?<ms>[0-9]{1,9})ms)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Units();

    [GeneratedRegex(@"\A(?<h>[0-9]{1,9}):(?<m>[0-5][0-9]):(?<s>[0-5][0-9])\z", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();
}
