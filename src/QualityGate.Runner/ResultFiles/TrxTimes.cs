using System.Globalization;

namespace QualityGate.Runner.ResultFiles;

/// <summary>Times as TRX files write them; one that makes no sense is one that is not there.</summary>
internal static class TrxTimes
{
    public static TimeSpan Duration(string? text) =>
        TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out TimeSpan duration) && duration > TimeSpan.Zero ? duration : TimeSpan.Zero;

    public static DateTimeOffset? Moment(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment) ? moment : null;
}
