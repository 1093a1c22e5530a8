namespace QualityGate.Core.Audits;

/// <summary>What a red run costs a team, by which the fix plan is ranked.</summary>
/// <param name="RunsPerWeek">How often the suites are run in a week, in CI; at least 1.</param>
/// <param name="AttentionMinutes">Minutes that somebody spends on a red run beside running the suite again: to see it, to look, to find back; at least 0.</param>
public sealed record RunCost(int RunsPerWeek, int AttentionMinutes)
{
    /// <summary>What holds until somebody says otherwise: twenty runs on each working day, and ten minutes for each red one.</summary>
    public static RunCost Assumed { get; } = new(100, 10);
}
