using QualityGate.Core.Conditions;
using QualityGate.Core.Findings;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Diagnosis;

/// <summary>
/// Names the cause of a flaky test by naive Bayes: prior times the likelihood ratio of each clue in what failures, rules and probes
/// say, times the likelihood of every contrast between conditions, and of what its code uses and does not use, normalised. A few runs weigh a little and many weigh much; none
/// has to be significant by itself. Abstains when even the best cause is not clearly more probable than the rest together.
/// </summary>
public static class CauseDiagnostician
{
    /// <summary>A cause is named from this probability on.</summary>
    public const double Threshold = 0.6;

    /// <param name="test">What whole runs showed of the test.</param>
    /// <param name="focused">What runs in less company showed of it.</param>
    /// <param name="code">What reading its code says.</param>
    /// <param name="declared">What its suite says about running tests side by side.</param>
    /// <param name="order">What was proved of its order; null when nothing was.</param>
    internal static CauseDiagnosis Diagnose(
        TestTally test,
        ImmutableArray<FocusTally> focused,
        CodeEvidence code,
        DeclaredParallelism declared = DeclaredParallelism.Unknown,
        TestVerdict.OrderDependent? order = null)
    {
        ImmutableArray<Contrast> contrasts = Contrasts.In(test, focused, declared);
        ImmutableArray<EffectEvidence> effects = [.. contrasts.Concat(Contrasts.SideBySide(test, focused, declared)).Select(contrast => new EffectEvidence(contrast))];
        ImmutableArray<Clue> clues =
        [
            .. OrderClues.In(order, test),
            .. Telling(test, focused)
                .SelectMany(signature => FailureClues.In(signature.Sample))
                .Concat(ConditionContrast.In(test))
                .Concat(ProvokedClues.In(test, contrasts))
                .DistinctBy(clue => clue.Kind),
            .. FindingClues.In(test.Test, code.Findings),
        ];
        ImmutableArray<CauseProbability> probabilities = Posterior(clues, effects, code.Ingredients);
        RootCause cause = probabilities[0].Probability >= Threshold ? probabilities[0].Cause : RootCause.Unclassified;
        return new CauseDiagnosis
        {
            Cause = cause,
            Probabilities = probabilities,
            Clues = [.. clues, .. IngredientEvidence.CluesFor(cause, code.Ingredients)],
            Contrasts = contrasts,
            Differences = RunDifferences.In(test),
        };
    }

    // What a test says only where it was provoked need not be what makes it fail by itself.
    private static IEnumerable<SignatureTally> Telling(TestTally test, ImmutableArray<FocusTally> focused)
    {
        ILookup<ConditionNature, ConditionTally> failing = test.Conditions
            .Concat(focused.Select(focus => focus.Tally))
            .Where(tally => tally.Failures > 0)
            .ToLookup(tally => tally.Conditions.Nature);
        return (failing.Contains(ConditionNature.Natural) ? failing[ConditionNature.Natural] : failing[ConditionNature.Adverse])
            .SelectMany(tally => tally.Signatures);
    }

    private static ImmutableArray<CauseProbability> Posterior(ImmutableArray<Clue> clues, ImmutableArray<EffectEvidence> effects, TestIngredients? ingredients)
    {
        ImmutableArray<(RootCause Cause, double Weight)> weights =
        [
            .. CausePriors.All.Select(prior => (prior.Cause, effects.Aggregate(
                clues.Aggregate(prior.Share * IngredientEvidence.Of(ingredients, prior.Cause), (weight, clue) => weight * ClueWeights.Of(clue, prior.Cause)),
                (weight, effect) => weight * effect.Of(prior.Cause)))),
        ];
        double total = weights.Sum(weight => weight.Weight);
        return
        [
            .. weights
                .Select(weight => new CauseProbability(weight.Cause, weight.Weight / total))
                .OrderByDescending(candidate => candidate.Probability)
                .ThenBy(candidate => candidate.Cause),
        ];
    }
}
