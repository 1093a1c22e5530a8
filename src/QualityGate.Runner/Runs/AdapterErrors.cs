using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Runs;

/// <summary>Which of an adapter's messages mean that tests may be missing.</summary>
internal static class AdapterErrors
{
    /// <summary>Of one run or discovery; an adapter that repeats itself says nothing new.</summary>
    public const int Limit = 50;

    /// <summary>xUnit reports an assembly that it cannot read as a mere warning.</summary>
    public static bool IsError(HostEvent.AdapterSaid said) =>
        said.Level == MessageLevel.Error
        || (said.Level == MessageLevel.Warning && said.Text.Contains("Exception discovering tests", StringComparison.Ordinal));
}
