using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Verdicts;

/// <summary>What one probe said of the test it was made for.</summary>
/// <param name="Number">Number of the probe.</param>
/// <param name="Before">The tests that ran before it, in their order; the test itself for a second call in one process.</param>
/// <param name="Outcome">A trial; or not observed, when the probe left the question open.</param>
internal sealed record ProbeAnswer(int Number, ImmutableArray<TestId> Before, Outcome Outcome)
{
    public bool IsOpen => !Outcome.IsTrial();

    /// <summary>True when all of these ran before it, wherever.</summary>
    public bool IsBehind(ImmutableArray<TestId> tests) => tests.All(Before.Contains);
}
