using QualityGate.Core.Conditions;
using QualityGate.Core.Faults;

namespace QualityGate.Cli.Options;

/// <summary>Reads the names of conditions, wherever they were written.</summary>
internal static class ConditionNames
{
    /// <summary>What is run when nobody says otherwise: the two natural conditions whose difference shows races.</summary>
    public static ImmutableArray<ConditionSet> Default { get; } =
        [ConditionSet.Of(SerialCondition.Instance), ConditionSet.Of(ParallelCondition.Instance)];

    /// <summary>
    /// Reads a comma-separated list of names, of names joined by <c>+</c>, and of families, which stand for all their members; what
    /// is there twice counts once.
    /// </summary>
    public static ImmutableArray<ConditionSet> Read(string option, string list) =>
        [.. list.Split(',').SelectMany(names => ReadSets(option, names.Trim())).Distinct()];

    private static ImmutableArray<ConditionSet> ReadSets(string option, string names) =>
        names.Split('+').FirstOrDefault(name => ConditionCatalogue.Named(name).IsEmpty) is { } unknown
            ? throw Unknown(option, unknown)
            : ConditionSet.ParseAll(names);

    private static QualityGateException Unknown(string option, string name)
    {
        string[] known = [.. ConditionCatalogue.All.Select(condition => condition.Name), .. ConditionCatalogue.Families];
        string nearest = NearestName.Of(name, known) is { } similar ? $" Did you mean '{similar}'?" : "";
        return new QualityGateException(
            FaultKind.Usage, $"{option} names the condition '{name}', which does not exist; known are {string.Join(", ", known)}.{nearest}");
    }
}
