using QualityGate.Core.Gates;

namespace QualityGate.Reporting.Plans;

/// <summary>What a quarantine means for the fix plan.</summary>
internal static class QuarantineStandings
{
    /// <summary>Whether an entry of the plan does not make the gate red: every test of it is covered.</summary>
    public static bool Covers(Conclusion conclusion, FixEntry entry) => conclusion.Quarantine is { Covered: var covered }
        && entry.TestIds.All(covered.Contains);
}
