using QualityGate.Core.Conditions;
using QualityGate.Core.Findings;
using QualityGate.Core.Ledgers;
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
    /// <param name="suite">What is known of its suite.</param>
    /// <param name="order">What was proved of its order; null when nothing was.</param>
    internal static CauseDiagnosis Diagnose(
        TestTally test,
        ImmutableArray<FocusTally> focused,
        CodeEvidence code,
        SuiteTraits suite,
        TestVerdict.OrderDependent? order = null)
    {
        ImmutableArray<Contrast> contrasts = Contrasts.In(test, focused, suite.Declared);
        ImmutableArray<SeenEffect> effects =
        [
            .. contrasts
                .Concat(Contrasts.SideBySide(test, focused, suite.Declared))
                .Concat(CompanyContrasts.In(test, focused))
                .Select(contrast => new SeenEffect(contrast)),
        ];
        ImmutableArray<Clue> clues =
        [
            .. OrderClues.In(order, test),
            .. Telling(test, focused)
                .SelectMany(signature => FailureClues.In(signature.Sample).Concat(StackClues.In(signature.Sample, test.Test, suite.Methods)))
                .Concat(ConditionContrast.In(test))
                .Concat(ProvokedClues.In(test, contrasts))
                .DistinctBy(clue => clue.Kind),
            .. FindingClues.In(test.Test, code.Findings),
        ];
        ImmutableArray<(Mechanism Mechanism, RootCause Cause, double Probability)> posterior = Posterior(clues, effects, code.Ingredients, suite);
        ImmutableArray<CauseProbability> probabilities =
        [
            .. posterior
                .GroupBy(part => part.Cause, (cause, parts) => new CauseProbability(cause, parts.Sum(part => part.Probability)))
                .OrderByDescending(candidate => candidate.Probability)
                .ThenBy(candidate => candidate.Cause),
        ];
        RootCause cause = probabilities[0].Probability >= Threshold ? probabilities[0].Cause : RootCause.Unclassified;
        Mechanism likeliest = posterior.Where(part => part.Cause == cause).OrderByDescending(part => part.Probability).FirstOrDefault().Mechanism;
        return new CauseDiagnosis
        {
            Cause = cause,
            Probabilities = probabilities,
            Clues = [.. clues, .. IngredientEvidence.CluesFor(likeliest, code.Ingredients)],
            Contrasts = contrasts,
            Differences = RunDifferences.In(test),
            Ways = posterior,
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

    private static ImmutableArray<(Mechanism Mechanism, RootCause Cause, double Probability)> Posterior(
        ImmutableArray<Clue> clues, ImmutableArray<SeenEffect> effects, TestIngredients? ingredients, SuiteTraits suite)
    {
        ImmutableArray<(Mechanism Mechanism, RootCause Cause, double Weight)> weights =
        [
            .. from prior in CausePriors.All
               from part in CausePriors.Mechanisms[prior.Cause]
               let said = clues.Aggregate(prior.Share * part.Share, (weight, clue) => weight * ClueWeights.Of(clue, prior.Cause, part.Mechanism, suite.Habit))
               select (part.Mechanism, prior.Cause, said * IngredientEvidence.Of(ingredients, part.Mechanism) * EffectEvidence.Of(effects, part.Mechanism)),
        ];
        double total = weights.Sum(weight => weight.Weight);
        return [.. weights.Select(weight => (weight.Mechanism, weight.Cause, weight.Weight / total))];
    }
}
