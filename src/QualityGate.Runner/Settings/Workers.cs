namespace QualityGate.Runner.Settings;

/// <summary>How many tests may run at the same time where a framework wants a number.</summary>
internal static class Workers
{
    /// <summary>Four for each processor: enough for tests that mostly wait to meet, not so many that they starve each other.</summary>
    public static int Maximal => 4 * Environment.ProcessorCount;
}
