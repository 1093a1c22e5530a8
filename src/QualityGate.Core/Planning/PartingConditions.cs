using QualityGate.Core.Conditions;
using QualityGate.Core.Diagnosis;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Planning;

/// <summary>Chooses the conditions whose next run tells most about which of the likeliest causes it is.</summary>
internal sealed class PartingConditions(RunSettings settings)
{
    /// <summary>Probes under one condition; they would show any difference that matters.</summary>
    internal const int MostAlike = 12;

    // What a probe has to promise, summed over all suspects: half a case is worth the fourth run under a condition.
    private const double LeastPromise = 0.04;

    private readonly ImmutableArray<ConditionSet> _all = [.. settings.ProvidedConditions().Union(ScreeningConditions.Singly(settings.Screening))];

    /// <summary>Null when no conditions promise enough.</summary>
    public ConditionSet? BestFor(ImmutableArray<CauseDiagnosis> open, SuiteLedger suite)
    {
        Dictionary<ConditionSet, int> made = RunsAmongSuspects.MadeIn(suite);
        (ConditionSet Conditions, int Made, double Promise) best = _all
            .Where(conditions => conditions.Calls == Calls.Once && (!conditions.HasOrder || suite.Discovery.Host != SuiteHost.Os))
            .Select(conditions => (Conditions: conditions, Made: made.GetValueOrDefault(conditions)))
            .Where(candidate => candidate.Made < MostAlike)
            .Select(candidate => (candidate.Conditions, candidate.Made, Promise: open.Sum(diagnosis => Parting(candidate.Conditions, diagnosis)) / (1 + candidate.Made)))
            .Where(candidate => candidate.Promise >= LeastPromise)
            .OrderByDescending(candidate => candidate.Promise)
            .FirstOrDefault();

        // What was seen under a condition says nothing without as much of what is seen without it.
        return best.Conditions is null ? null
            : Base(best.Conditions, suite) is { } natural && made.GetValueOrDefault(natural) <= Math.Min(best.Made, MostAlike - 1) ? natural
            : best.Conditions;
    }

    /// <summary>How far the two likeliest causes disagree about what the conditions do, times the doubt there is; 0 to 1.</summary>
    private static double Parting(ConditionSet conditions, CauseDiagnosis diagnosis)
    {
        ImmutableArray<Provocation> provocations = conditions.Nature == ConditionNature.Natural ? [Provocation.SideBySide] : Provocations.In(conditions);
        ExpectedEffect one = EffectTable.Of(provocations, diagnosis.WaysOf(diagnosis.Probabilities[0].Cause));
        ExpectedEffect other = EffectTable.Of(provocations, diagnosis.WaysOf(diagnosis.Probabilities[1].Cause));
        double apart = Math.Abs(one.None - other.None) + Math.Abs(one.More - other.More) + Math.Abs(one.Less - other.Less) + Math.Abs(one.Always - other.Always) + Math.Abs(one.Never - other.Never);
        return apart / 2 * (1 - diagnosis.Confidence);
    }

    // Null for conditions that are themselves natural.
    private ConditionSet? Base(ConditionSet conditions, SuiteLedger suite)
    {
        if (conditions.NatureFor(suite.Discovery.Parallelism) == ConditionNature.Natural)
            return null;

        ImmutableArray<ConditionSet> natural = [.. NaturalConditions.Of(suite, settings)];
        return natural.FirstOrDefault(candidate => Contrasts.AreAsParallel(candidate, conditions, suite.Discovery.Parallelism)) ?? natural.FirstOrDefault();
    }
}
