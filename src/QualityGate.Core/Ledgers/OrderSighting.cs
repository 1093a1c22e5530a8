using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Ledgers;

/// <summary>How a test ended in one run, and what had run before it there.</summary>
/// <param name="Run">Number of the run.</param>
/// <param name="Conditions">Its conditions.</param>
/// <param name="Before">The tests that had run before, in their order.</param>
/// <param name="Outcome">A trial.</param>
internal sealed record OrderSighting(int Run, ConditionSet Conditions, ImmutableArray<TestId> Before, Outcome Outcome);
