namespace QualityGate.Cli.Flows;

/// <summary>Lets test processes run on a later runtime than the one that they were built for, where that one is not installed.</summary>
internal static class RollForward
{
    // https://learn.microsoft.com/dotnet/core/versions/selection#control-roll-forward-behavior: the lowest higher major version,
    // and only when the wanted one is missing.
    private const string Variable = "DOTNET_ROLL_FORWARD";
    private const string Value = "Major";

    /// <summary>The variables of the tests; what the user says of the same thing wins.</summary>
    public static ImmutableSortedDictionary<string, string> Over(ImmutableSortedDictionary<string, string> environment) =>
        environment.ContainsKey(Variable) ? environment : environment.Add(Variable, Value);
}
