namespace QualityGate.Scanning.Repairs;

/// <summary>What fixes would make of the code that rules flag.</summary>
/// <param name="Repairs">By the hit; one that is not among them has none.</param>
/// <param name="Gaps">Fixes that failed.</param>
internal sealed record RepairOutcome(ImmutableDictionary<Diagnostic, CodeRepair> Repairs, ImmutableArray<ScanGap> Gaps)
{
    public static RepairOutcome None { get; } = new(ImmutableDictionary<Diagnostic, CodeRepair>.Empty, []);
}
