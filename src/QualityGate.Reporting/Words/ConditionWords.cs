using QualityGate.Core.Conditions;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Words;

/// <summary>How something happened: serially, in parallel.</summary>
internal static class ConditionWords
{
    public static string How(ConditionSet conditions) => conditions.Name switch
    {
        "asconfigured" => "as configured",
        "serial" => "serially",
        "parallel" => "in parallel",
        var name => $"under {name}",
    };

    public static string How(IEnumerable<ConditionSet> conditions) => Figures.List([.. conditions.Select(How)]);
}
