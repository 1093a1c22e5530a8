namespace QualityGate.Cli.Tests.Shards;

/// <summary>Environment variables that are set, and no others.</summary>
internal static class Surroundings
{
    /// <param name="variables">Such as <c>CI_NODE_INDEX=2</c>.</param>
    public static Func<string, string?> Of(params string[] variables)
    {
        Dictionary<string, string> set = variables.Select(variable => variable.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        return name => set.GetValueOrDefault(name);
    }
}
