using System.Globalization;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Words;

/// <summary>A p-value for people.</summary>
internal static class ChanceWords
{
    public static string Short(double pValue) => pValue < 0.001
        ? "p < 0.001"
        : $"p = {pValue.ToString("0.###", CultureInfo.InvariantCulture)}";

    /// <summary>Completes "chance alone would part them this far in".</summary>
    public static string InWords(double pValue) => pValue switch
    {
        < 0.001 => "fewer than 1 of 1,000 audits",
        _ => $"{Figures.Percent(pValue)} of audits",
    };
}
