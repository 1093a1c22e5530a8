using QualityGate.Core.Findings;

namespace QualityGate.Core.Diagnosis;

/// <summary>How probable a cause is after all that was seen.</summary>
/// <param name="Cause">The cause.</param>
/// <param name="Probability">0 to 1; over all causes of a diagnosis they sum to 1.</param>
public sealed record CauseProbability(RootCause Cause, double Probability);
