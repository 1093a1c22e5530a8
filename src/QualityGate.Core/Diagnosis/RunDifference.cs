using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Diagnosis;

/// <summary>Something that tells the runs in which a test failed from those in which it passed, beside the failure itself.</summary>
public abstract record RunDifference
{
    private RunDifference(ConditionSet conditions, double pValue) => (Conditions, PValue) = (conditions, pValue);

    /// <summary>Where it was seen.</summary>
    public ConditionSet Conditions { get; init; }

    /// <summary>How probable it is that runs differ so by chance alone, 0 to 1.</summary>
    public double PValue { get; init; }

    /// <summary>Every failing run took longer than every passing one, or every one less.</summary>
    /// <param name="Conditions">Where it was seen.</param>
    /// <param name="Passing">What passing runs took.</param>
    /// <param name="Failing">What failing runs took.</param>
    /// <param name="PValue">That of the rank sum at its extreme, two-sided: H. B. Mann and D. R. Whitney (1947).</param>
    public sealed record Durations(ConditionSet Conditions, DurationRange Passing, DurationRange Failing, double PValue) : RunDifference(Conditions, PValue);

    /// <summary>It failed more often where it started directly behind a certain test.</summary>
    /// <param name="Conditions">Where it was seen.</param>
    /// <param name="Before">The test before.</param>
    /// <param name="Behind">Its rate behind that test.</param>
    /// <param name="Elsewhere">Its rate behind all others.</param>
    /// <param name="PValue">One-sided Fisher exact, adjusted by Holm for all tests that came before it.</param>
    public sealed record StartedBehind(ConditionSet Conditions, TestId Before, FailureRate Behind, FailureRate Elsewhere, double PValue) : RunDifference(Conditions, PValue);
}
