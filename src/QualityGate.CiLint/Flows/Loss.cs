using QualityGate.Core.Findings;

namespace QualityGate.CiLint.Flows;

/// <summary>Where a script lets go of the failure of its tests.</summary>
/// <param name="Mask">How.</param>
/// <param name="Offset">0-based, in the script.</param>
/// <param name="Length">In characters.</param>
internal sealed record Loss(CiMask Mask, int Offset, int Length);
