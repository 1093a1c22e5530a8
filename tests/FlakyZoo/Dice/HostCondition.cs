namespace FlakyZoo.Dice;

/// <summary>The condition under which the host says that it runs the suite.</summary>
internal static class HostCondition
{
    /// <summary>Whether the host named this condition, as in "serial" or "parallel". Without a host it named none.</summary>
    public static bool Is(string name) =>
        Environment.GetEnvironmentVariable("QUALITYGATE_TEST_CONDITIONS")?.Contains(name, StringComparison.OrdinalIgnoreCase)
        ?? false;
}
