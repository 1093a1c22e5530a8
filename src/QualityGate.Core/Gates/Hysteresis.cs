namespace QualityGate.Core.Gates;

/// <summary>After how many clean runs a test that was known as flaky counts as mended.</summary>
/// <param name="CleanRuns">At least 0; null for as many as prove it.</param>
public sealed record Hysteresis(int? CleanRuns)
{
    public static Hysteresis Proven { get; } = new(CleanRuns: null);
}
