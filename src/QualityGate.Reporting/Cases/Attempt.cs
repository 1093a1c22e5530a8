using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;

namespace QualityGate.Reporting.Cases;

/// <summary>What one run showed of one test.</summary>
/// <param name="Run">Number of the run.</param>
/// <param name="Conditions">Under which it was made.</param>
/// <param name="Outcome">Never one that stands for nothing seen.</param>
internal sealed record Attempt(int Run, ConditionSet Conditions, Outcome Outcome);
