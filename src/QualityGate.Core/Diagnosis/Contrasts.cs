using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Statistics;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Diagnosis;

/// <summary>Holds every column in which a test was provoked against the natural one that is most like it.</summary>
internal static class Contrasts
{
    /// <summary>In the order of the test's columns; empty when it was never provoked, or never run without.</summary>
    public static ImmutableArray<Contrast> In(TestTally test, DeclaredParallelism declared)
    {
        ILookup<ConditionNature, ConditionTally> tried = test.Conditions
            .Where(tally => tally.Trials > 0)
            .ToLookup(tally => tally.Conditions.NatureFor(declared));
        ImmutableArray<ConditionTally> natural = [.. tried[ConditionNature.Natural]];
        if (natural.IsEmpty)
            return [];

        HashSet<string> known = [.. natural.SelectMany(tally => tally.Signatures).Select(signature => signature.Sample.Signature)];
        ImmutableArray<Contrast> contrasts = [.. tried[ConditionNature.Adverse].Select(provoked => Compare(provoked, BaseOf(provoked, natural), known))];
        double[] adjusted = Holm.Adjust([.. contrasts.Select(contrast => contrast.PValue)]);
        return [.. contrasts.Zip(adjusted, (contrast, pValue) => contrast with { PValue = pValue })];
    }

    private static Contrast Compare(ConditionTally provoked, ConditionTally natural, HashSet<string> known)
    {
        FailureRate rate = new(known.Count == 0 ? provoked.Failures : FailuresOf(known, provoked), provoked.Trials);
        FailureRate baseRate = FlakinessJudge.RateOf(natural);
        return new Contrast
        {
            Conditions = provoked.Conditions,
            Provocation = Provocations.Of(provoked.Conditions),
            Rate = rate,
            FailedIn = [.. provoked.FailedIn.Order()],
            Base = natural.Conditions,
            BaseRate = baseRate,
            PValue = FisherExact.OneSided(rate.Failures, rate.Trials, baseRate.Failures, baseRate.Trials),
        };
    }

    // A test that flakes may fail offline for another reason altogether, which says nothing of why it flakes.
    private static int FailuresOf(HashSet<string> known, ConditionTally provoked) => Math.Min(
        provoked.Failures,
        provoked.Signatures.Where(signature => known.Contains(signature.Sample.Signature)).Sum(signature => signature.Count));

    private static ConditionTally BaseOf(ConditionTally provoked, ImmutableArray<ConditionTally> natural)
    {
        ImmutableArray<Condition> kept = [.. provoked.Conditions.Conditions.Where(condition => condition.Nature == ConditionNature.Natural)];
        return Likest(natural, tally => tally.Conditions.Conditions.SequenceEqual(kept))
            ?? Likest(natural, tally => tally.Conditions.Parallelism == provoked.Conditions.Parallelism)
            ?? Likest(natural, _ => true)!;
    }

    // What is to be blamed on a provocation must exceed whatever the test does without, so the worst of equals is the measure.
    private static ConditionTally? Likest(ImmutableArray<ConditionTally> natural, Func<ConditionTally, bool> isLike) => natural
        .Where(isLike)
        .MaxBy(FlakinessJudge.RateOf);
}
