using System.Globalization;

namespace QualityGate.Reporting.JUnit;

/// <summary>Times as JUnit XML has them.</summary>
internal static class JUnitTime
{
    /// <summary>Seconds to the millisecond, without separators.</summary>
    public static string Of(TimeSpan duration) => duration.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
}
