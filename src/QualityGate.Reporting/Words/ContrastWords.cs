using QualityGate.Core.Diagnosis;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Words;

/// <summary>What provoking a test showed, in figures.</summary>
internal static class ContrastWords
{
    /// <summary><c>8/10 under cpustress (runs 21-28), 1/10 serially; p = 0.003</c>.</summary>
    public static string Of(Contrast contrast) =>
        $"{Seen(contrast)}, {Figures.Fraction(contrast.BaseRate)} {ConditionWords.How(contrast.Base)}; {Chance(contrast)}";

    /// <summary>How far chance alone would part them so.</summary>
    public static string Chance(Contrast contrast) => contrast.IsSignificant
        ? ChanceWords.Short(contrast.PValue)
        : $"{ChanceWords.Short(contrast.PValue)}, may be chance";

    private static string Seen(Contrast contrast)
    {
        string rate = $"{Figures.Fraction(contrast.Rate)} {ConditionWords.How(contrast.Conditions)}{CompanyWords.Behind(contrast.Company)}";
        return contrast.FailedIn.IsEmpty
            ? rate
            : $"{rate} ({(contrast.FailedIn.Length == 1 ? "run" : "runs")} {Figures.Ranges(contrast.FailedIn)})";
    }
}
