using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Verdicts;

/// <summary>What one run said of a test.</summary>
/// <param name="Number">Number of the run.</param>
/// <param name="Before">The tests that ran before it, in their order; the test itself for a second call in one process.</param>
/// <param name="Outcome">A trial; or not observed, when a probe left the question open.</param>
internal sealed record ProbeAnswer(int Number, ImmutableArray<TestId> Before, Outcome Outcome)
{
    /// <summary>True for a run that was made for another reason than to ask this.</summary>
    public bool IsBeside { get; init; }

    public bool IsOpen => !Outcome.IsTrial();

    /// <summary>True when all of these ran before it, wherever.</summary>
    public bool IsBehind(ImmutableArray<TestId> tests) => tests.All(Before.Contains);
}
