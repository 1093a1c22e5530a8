using QualityGate.Core.Conditions;

namespace QualityGate.Core.Diagnosis;

/// <summary>Knows conditions by their names: a diagnosis is made of records too, whichever version has written them.</summary>
internal static class Provocations
{
    private static readonly ImmutableArray<(string Prefix, Provocation Provocation)> ByName =
    [
        ("crowd", Provocation.Crowd),
        ("cpustress", Provocation.Load),
        ("poolstarved", Provocation.Load),
        ("lowcpu", Provocation.OneProcessor),
        ("timezone", Provocation.OtherTime),
        ("clock", Provocation.OtherTime),
        ("culture", Provocation.OtherCulture),
        ("memorypressure", Provocation.LittleMemory),
        ("offline", Provocation.NoNetwork),
        ("freshtemp", Provocation.FreshFolders),
        ("reversed", Provocation.OtherOrder),
        ("shuffled", Provocation.OtherOrder),
        ("twice", Provocation.OtherOrder),
    ];

    /// <summary>What the adverse members of a set have in common; natural members only say where it happens.</summary>
    public static Provocation Of(ConditionSet conditions) => In(conditions) is [var one] ? one : Provocation.Unknown;

    /// <summary>All that its adverse members do; of a set without any, that tests run side by side, or nothing known.</summary>
    public static ImmutableArray<Provocation> In(ConditionSet conditions)
    {
        ImmutableArray<Provocation> all =
        [
            .. conditions.Conditions
                .Where(condition => condition.Nature == ConditionNature.Adverse)
                .Select(Of)
                .Distinct(),
        ];
        return !all.IsEmpty ? all : conditions.Parallelism == Parallelism.Maximal ? [Provocation.SideBySide] : [Provocation.Unknown];
    }

    // Several conditions of one kind differ behind their common name, such as by the time zone.
    private static Provocation Of(Condition condition) => ByName
        .FirstOrDefault(known => condition.Name.StartsWith(known.Prefix, StringComparison.Ordinal))
        .Provocation;
}
