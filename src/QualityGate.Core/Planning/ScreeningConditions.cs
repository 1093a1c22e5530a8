using QualityGate.Core.Conditions;

namespace QualityGate.Core.Planning;

/// <summary>
/// The conditions by which a whole suite is screened, those first that reveal most for one run: load shows far more flakes than
/// plain repetition, one run in reverse shows every order dependence that nothing
/// cleans up, and one in which each test is called twice shows every test that cannot be repeated. What hardly ever makes a test
/// fail shares a run with others: R. Dorfman (1943), "The detection of defective members of large populations", Annals of
/// Mathematical Statistics 14, 436-440. Which of them it was is asked of the failing tests alone.
/// </summary>
public static class ScreeningConditions
{
    // Of a family, such as the time zones, the first that is not named yet stands for all.
    private static readonly ImmutableArray<ImmutableArray<string>> Groups =
    [
        ["cpustress"],
        ["reversed"],
        ["twice"],
        ["offline", "timezone", "culture"],
        ["lowcpu"],
        ["memorypressure", "freshtemp", "timezone", "culture", "clock"],
        ["poolstarved"],
        ["shuffled"],
        ["crowd"],
    ];

    /// <summary>Each group, as far as the catalogue has its members and the machine can provide them.</summary>
    /// <param name="catalogue">Every condition there is.</param>
    /// <param name="isProvided">Whether the machine has what the condition needs.</param>
    public static ImmutableArray<ConditionSet> Among(ImmutableArray<Condition> catalogue, Func<Condition, bool> isProvided)
    {
        HashSet<Condition> left = [.. catalogue.Where(isProvided)];
        List<ConditionSet> sets = [];
        foreach (ImmutableArray<string> names in Groups)
        {
            ImmutableArray<Condition> members =
            [
                .. names
                    .Select(name => catalogue.FirstOrDefault(condition => condition.Name.StartsWith(name, StringComparison.Ordinal) && left.Contains(condition)))
                    .OfType<Condition>(),
            ];
            left.ExceptWith(members);
            if (!members.IsEmpty)
                sets.Add(ConditionSet.Of([.. members]));
        }

        return [.. sets];
    }

    /// <summary>Every member of the sets by itself, each once.</summary>
    public static ImmutableArray<ConditionSet> Singly(ImmutableArray<ConditionSet> sets) =>
        [.. sets.SelectMany(set => set.Conditions).Select(condition => ConditionSet.Of(condition)).Distinct()];
}
