using QualityGate.Core.Statistics;

namespace QualityGate.Core.Diagnosis;

/// <summary>What the contrasts of a test say of each mechanism: how well the effects to be expected of it explain what was seen.</summary>
internal static class EffectEvidence
{
    // All that is seen of one provocation can go wrong as a whole, by a machine that others load just then. None may outweigh everything else.
    private const double Lapse = 0.001;

    // What was seen of several provocations shares what it is held against and the hour in which it was made, so that each says less
    // than it would alone: D. J. Hand and K. Yu (2001), "Idiot's Bayes: not so stupid after all?", International Statistical Review 69, 385-398.
    private const double Independence = 0.9;

    /// <summary>
    /// Proportional to the probability of what was seen if that is the mechanism. Whether a test cares for a provocation is one fact,
    /// however often and in whatever company it was looked at: contrasts of one kind are explained together, not one by one.
    /// </summary>
    public static double Of(ImmutableArray<SeenEffect> effects, Mechanism mechanism) => effects
        .Where(effect => !effect.Provocations.Contains(Provocation.Unknown))
        .GroupBy(effect => EffectTable.Leading(effect.Provocations, mechanism))
        .Aggregate(1.0, (product, alike) => product * Together([.. alike.Select(effect => effect.Shift)], EffectTable.Of(alike.Key, mechanism), EffectTable.Spared(alike.Key)));

    private static double Together(ImmutableArray<RateShift> shifts, ExpectedEffect expected, double spared)
    {
        double more = All(shift => shift.Higher);
        double less = All(shift => shift.Lower);
        double always = All(shift => shift.Always);
        double never = All(shift => shift.Never);
        double seen = expected.None + (expected.More * more) + (expected.Less * less) + (expected.Always * always) + (expected.Never * never);
        double most = new[] { 1, more, less, always, never }.Max();
        return Math.Pow(((1 - Lapse) * seen) + (Lapse * most), Independence);

        double All(Func<RateShift, double> factor) => shifts.Aggregate(1.0, (product, shift) => product * (spared + ((1 - spared) * factor(shift))));
    }
}
