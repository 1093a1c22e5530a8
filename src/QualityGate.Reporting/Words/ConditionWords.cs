using QualityGate.Core.Conditions;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Words;

/// <summary>How something happened: serially, in parallel, with little memory.</summary>
internal static class ConditionWords
{
    public static string How(ConditionSet conditions) => string.Join(' ', conditions.Conditions.Select(How));

    public static string How(IEnumerable<ConditionSet> conditions) => Figures.List([.. conditions.Select(How)]);

    private static string How(Condition condition) => condition.Name switch
    {
        "asconfigured" => "as configured",
        "serial" => "serially",
        "parallel" => "in parallel",
        "crowd" => "beside copies of itself",
        "lowcpu" => "on one processor",
        "cpustress" => "on busy processors",
        "cpustress2" => "on very busy processors",
        "poolstarved" => "with a starved thread pool",
        "memorypressure" => "with little memory",
        "reversed" => "in reversed order",
        "shuffled" => "in shuffled order",
        "twice" => "with each test called twice",
        "offline" => "without a network",
        "freshtemp" => "with empty home and temporary folders",
        var name => $"under {name}",
    };
}
