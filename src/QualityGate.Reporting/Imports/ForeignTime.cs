using System.Globalization;

namespace QualityGate.Reporting.Imports;

/// <summary>Times as result files write them; one that makes no sense is one that is not there.</summary>
internal static class ForeignTime
{
    private const double MostSeconds = 1e9;

    /// <summary>Seconds, in a text; some tools put commas between the thousands.</summary>
    public static TimeSpan Seconds(string? text) =>
        double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out double seconds) ? Seconds(seconds) : TimeSpan.Zero;

    public static TimeSpan Seconds(double seconds) => seconds is > 0 and < MostSeconds ? TimeSpan.FromSeconds(seconds) : TimeSpan.Zero;

    /// <summary>A moment; one without a zone is taken for UTC.</summary>
    public static DateTimeOffset? Moment(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment) ? moment : null;

    /// <summary>Milliseconds since 1970; some tools write seconds.</summary>
    public static DateTimeOffset? SinceEpoch(double? number) => number switch
    {
        >= 1e11 and < 1e14 => DateTimeOffset.FromUnixTimeMilliseconds((long)number),
        >= 1e8 and < 1e11 => DateTimeOffset.FromUnixTimeSeconds((long)number),
        _ => null,
    };
}
