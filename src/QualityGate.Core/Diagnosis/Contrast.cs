using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Diagnosis;

/// <summary>How a test fared under conditions that were arranged to provoke it, beside how it fares without them.</summary>
public sealed record Contrast
{
    public required ConditionSet Conditions { get; init; }

    /// <summary>Who else ran, there and without the provocation.</summary>
    public Company Company { get; init; }

    public required Provocation Provocation { get; init; }

    /// <summary>Failures there, of the kinds that the test shows without provocation where it shows any.</summary>
    public required FailureRate Rate { get; init; }

    /// <summary>Numbers of the runs there in which it failed in whichever way, ascending.</summary>
    public required ImmutableArray<int> FailedIn { get; init; }

    /// <summary>The natural conditions that are most like them; of several those in which it failed most often.</summary>
    public required ConditionSet Base { get; init; }

    public required FailureRate BaseRate { get; init; }

    /// <summary>
    /// Failures wherever else tests overlap as much, natural or provoked in another way: where a test fails under many conditions, none
    /// of them is to blame.
    /// </summary>
    public required FailureRate Elsewhere { get; init; }

    /// <summary>
    /// How probable it is that it fails so much more often there by chance alone: one-sided Fisher exact, adjusted by Holm for all
    /// conditions of the test.
    /// </summary>
    public required double PValue { get; init; }

    /// <summary>True when chance is an unlikely reason.</summary>
    public bool IsSignificant => PValue < 0.05;
}
