using QualityGate.Core.Runs;

namespace QualityGate.Runner.Runs;

/// <summary>What a test is held to have done to its run.</summary>
internal sealed record Charge(CaseProgress Test, Outcome Outcome, Failure Failure);
