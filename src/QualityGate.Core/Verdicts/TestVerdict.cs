using QualityGate.Core.Conditions;

namespace QualityGate.Core.Verdicts;

/// <summary>What is said about a test, always with the rate it rests on.</summary>
public abstract record TestVerdict
{
    private TestVerdict(FailureRate rate) => Rate = rate;

    /// <summary>The rate to quote beside the verdict.</summary>
    public FailureRate Rate { get; init; }

    /// <summary>No failure in any condition. <see cref="FailureRate.Interval"/> gives the bound: absence of failures is never proof.</summary>
    public sealed record Stable(FailureRate Rate) : TestVerdict(Rate);

    /// <summary>Passed and failed under one and the same natural condition.</summary>
    /// <param name="Under">Every condition that showed both outcomes.</param>
    /// <param name="Rate">Under the condition of these in which it failed most often.</param>
    public sealed record Flaky(ImmutableArray<ConditionSet> Under, FailureRate Rate) : TestVerdict(Rate);

    /// <summary>Every result was a failure, whatever it said.</summary>
    public sealed record Broken(BreakKind Kind, FailureRate Rate) : TestVerdict(Rate);

    /// <summary>Natural conditions disagree, each with itself in agreement.</summary>
    /// <param name="FailsUnder">Conditions under which every result was a failure.</param>
    /// <param name="PassesUnder">Conditions under which none was.</param>
    /// <param name="PValue">Two-sided Fisher exact: how often chance alone would part the results so far.</param>
    /// <param name="Rate">Over all of these conditions.</param>
    public sealed record ConditionDependent(
        ImmutableArray<ConditionSet> FailsUnder,
        ImmutableArray<ConditionSet> PassesUnder,
        double PValue,
        FailureRate Rate) : TestVerdict(Rate);

    /// <summary>Passes or fails by which tests ran before it in its process.</summary>
    /// <param name="Kind">What they do to it.</param>
    /// <param name="Proofs">Its polluters or setters, each enough by itself, with the runs that prove it; never empty.</param>
    /// <param name="Cleaners">Tests that undo the first polluter when they run behind it.</param>
    /// <param name="Exposure">Where it has failed, beside the runs made to find it out.</param>
    /// <param name="Rate">Over all measured runs under conditions in which it failed; over all when it failed in none.</param>
    public sealed record OrderDependent(
        OrderKind Kind,
        ImmutableArray<OrderProof> Proofs,
        ImmutableArray<OrderProof> Cleaners,
        OrderExposure Exposure,
        FailureRate Rate) : TestVerdict(Rate)
    {
        /// <summary>False while the proof rests on our own host alone.</summary>
        public bool IsSeenElsewhere => Proofs.Any(proof => !proof.SeenElsewhereIn.IsEmpty);
    }

    /// <summary>Failed only under conditions that were arranged to provoke it, such as parallelism that its suite declines.</summary>
    /// <param name="Under">Every such condition that showed a failure.</param>
    /// <param name="Rate">Under the condition of these in which it failed most often.</param>
    public sealed record Sensitive(ImmutableArray<ConditionSet> Under, FailureRate Rate) : TestVerdict(Rate);

    /// <summary>Never ran: skipped whenever it was seen.</summary>
    public sealed record Skipped() : TestVerdict(new FailureRate(0, 0));

    /// <summary>Nothing can be said.</summary>
    public sealed record Inconclusive(Doubt Doubt, FailureRate Rate) : TestVerdict(Rate);
}
