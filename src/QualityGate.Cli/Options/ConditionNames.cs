using QualityGate.Core.Conditions;
using QualityGate.Core.Faults;

namespace QualityGate.Cli.Options;

/// <summary>Reads the names of conditions, wherever they were written.</summary>
internal static class ConditionNames
{
    /// <summary>What is run when nobody says otherwise: the two natural conditions whose difference shows races.</summary>
    public static ImmutableArray<ConditionSet> Default { get; } =
        [ConditionSet.Of(SerialCondition.Instance), ConditionSet.Of(ParallelCondition.Instance)];

    /// <summary>Reads a comma-separated list; a name that is there twice counts once.</summary>
    public static ImmutableArray<ConditionSet> Read(string option, string list) =>
        [.. list.Split(',').Select(name => ReadSet(option, name.Trim())).Distinct()];

    private static ConditionSet ReadSet(string option, string name) =>
        ConditionSet.Of([.. name.Split('+').Select(part => ConditionCatalogue.Find(part) ?? throw Unknown(option, part))]);

    private static QualityGateException Unknown(string option, string name)
    {
        string[] known = [.. ConditionCatalogue.All.Select(condition => condition.Name)];
        string nearest = NearestName.Of(name, known) is { } similar ? $" Did you mean '{similar}'?" : "";
        return new QualityGateException(
            FaultKind.Usage, $"{option} names the condition '{name}', which does not exist; known are {string.Join(", ", known)}.{nearest}");
    }
}
