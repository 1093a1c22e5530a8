namespace Depot.Modes;

/// <summary>How the depot works today, said by the environment.</summary>
public static class DepotMode
{
    private const string Name = "DEPOT_MODE";

    public static string Current => Environment.GetEnvironmentVariable(Name) ?? "day";

    public static void Set(string? mode) => Environment.SetEnvironmentVariable(Name, mode);
}
