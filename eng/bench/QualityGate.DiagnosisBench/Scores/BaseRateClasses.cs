using QualityGate.Core.Verdicts;
using QualityGate.DiagnosisBench.Zoos;

namespace QualityGate.DiagnosisBench.Scores;

/// <summary>Puts specimens into their classes.</summary>
internal static class BaseRateClasses
{
    /// <param name="specimen">Not a stable one.</param>
    /// <param name="rate">All plain runs there are of it, those of its author and those of the bench.</param>
    public static BaseRateClass Of(Specimen specimen, FailureRate rate) => specimen.Kind switch
    {
        SpecimenKind.Order => BaseRateClass.Order,
        SpecimenKind.Sensitive => BaseRateClass.Sensitive,
        SpecimenKind.Flaky => rate.Point switch
        {
            >= 0.10 => BaseRateClass.Frequent,
            >= 0.01 => BaseRateClass.Occasional,
            _ => BaseRateClass.Rare,
        },
        _ => throw new UnreachableException(),
    };

    public static string NameOf(BaseRateClass rate) => rate switch
    {
        BaseRateClass.Frequent => "fails in >= 10 % of plain runs",
        BaseRateClass.Occasional => "1 to 10 %",
        BaseRateClass.Rare => "below 1 %",
        BaseRateClass.Order => "depends on order",
        BaseRateClass.Sensitive => "sensitive",
        _ => throw new UnreachableException(),
    };

    /// <summary>Share that is to be found; null where nothing is promised.</summary>
    public static double? TargetOf(BaseRateClass rate) => rate switch
    {
        BaseRateClass.Frequent => 0.95,
        BaseRateClass.Occasional => 0.80,
        BaseRateClass.Rare or BaseRateClass.Order or BaseRateClass.Sensitive => null,
        _ => throw new UnreachableException(),
    };
}
