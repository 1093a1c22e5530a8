using QualityGate.Core.Conditions;

namespace QualityGate.Core.Planning;

/// <summary>
/// The conditions by which a whole suite is screened, those first that reveal most for one run: load shows far more flakes than
/// plain repetition, and one run in reverse shows every order dependence that nothing cleans up.
/// </summary>
public static class ScreeningConditions
{
    // Of a family, such as the time zones, the first stands for all: what one of them flips shows that the family matters.
    private static readonly ImmutableArray<string> Names =
        ["cpustress", "reversed", "lowcpu", "timezone", "poolstarved", "shuffled", "offline", "culture", "freshtemp", "crowd", "memorypressure", "clock"];

    /// <summary>One for each kind that the catalogue has and the machine can provide.</summary>
    /// <param name="catalogue">Every condition there is.</param>
    /// <param name="isProvided">Whether the machine has what the condition needs.</param>
    public static ImmutableArray<ConditionSet> Among(ImmutableArray<Condition> catalogue, Func<Condition, bool> isProvided) =>
    [
        .. Names
            .Select(name => catalogue.FirstOrDefault(condition => condition.Name.StartsWith(name, StringComparison.Ordinal) && isProvided(condition)))
            .OfType<Condition>()
            .Select(condition => ConditionSet.Of(condition)),
    ];
}
