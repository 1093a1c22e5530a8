using QualityGate.Core.Conditions;
using QualityGate.Core.Diagnosis;
using QualityGate.Core.Findings;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Planning;

/// <summary>
/// Runs all suspicious tests together with their classes, and without the rest of the suite, under the conditions that part the
/// causes still in question: each probe serves every suspect, at the price of a part of the suite. What failed where several
/// conditions held together is first tried under each of them. Ends when each cause is clear,
/// when no condition promises to tell more, or when its share of the allowance is spent.
/// </summary>
internal sealed class Interrogation(RunSettings settings, ImmutableArray<ProjectScan> scans) : RunPlanner
{
    /// <summary>The rest is kept for looking closer.</summary>
    internal const double ShareOfAllowance = 0.95;

    /// <summary>Probes under one condition; they would show any difference that matters.</summary>
    internal const int MostAlike = 12;

    /// <summary>Results without a pass that leave one in twenty for what fails in seven of ten runs.</summary>
    internal const int FailuresThatTell = 9;

    private const double Clear = 0.9;

    // What a probe has to promise, summed over all suspects: half a case is worth the fourth run under a condition.
    private const double LeastPromise = 0.04;

    private readonly ImmutableArray<ConditionSet> _all = [.. settings.ProvidedConditions().Union(ScreeningConditions.Singly(settings.Screening))];

    // What holds while others provoke is what the suite declares, and not its maximum.
    private readonly ImmutableArray<ConditionSet> _natural =
        [.. settings.ProvidedConditions().Where(conditions => conditions.Nature == ConditionNature.Natural).Append(ConditionSet.Of(AsConfiguredCondition.Instance)).Distinct()];

    public override PlannedRun? Next(Ledger ledger) => settings.Profile == Profile.Quick
        ? null
        : ledger.Suites.Values.Select(Next).FirstOrDefault(run => run is not null);

    private PlannedRun? Next(SuiteLedger suite)
    {
        if (suite.Runs.AreGivenUp() || Allowance.ShareSpent(suite, settings) >= ShareOfAllowance)
            return null;

        ImmutableArray<TestTally> suspects = [.. suite.Tests.Where(test => IsSuspect(test, suite))];
        ImmutableArray<CauseDiagnosis> open =
        [
            .. suspects
                .Where(test => FlakinessJudge.Judge(test, suite) is TestVerdict.Flaky or TestVerdict.ConditionDependent or TestVerdict.Sensitive)
                .Select(test => Diagnose(test, suite))
                .Where(diagnosis => diagnosis.Confidence < Clear),
        ];
        return (Doubted(suspects, suite) ?? MemberToTry(suspects, suite) ?? BestOf(open, suite)) is { } conditions ? Probe(suite, suspects, conditions) : null;
    }

    private static bool IsSuspect(TestTally test, SuiteLedger suite) =>
        test.Conditions.Any(tally => tally.Failures > 0)
        && (test.Conditions.Any(tally => tally.Passed > 0) || IsRash(test))
        && FlakinessJudge.Judge(test, suite) is not TestVerdict.OrderDependent;

    /// <summary>To call a test broken after so few results, all of them failures, would be rash.</summary>
    private static bool IsRash(TestTally test) => test.Conditions.Sum(tally => tally.Trials) < FailuresThatTell;

    private CauseDiagnosis Diagnose(TestTally test, SuiteLedger suite) => CauseDiagnostician.Diagnose(
        test,
        FocusedRuns.Of(test.Test, suite),
        scans.FirstOrDefault(scan => scan.Suite == suite.Id)?.About(test.Test) ?? CodeEvidence.None,
        suite.Discovery.Parallelism);

    /// <summary>Where tests that have never passed yet may pass after all; null when they have had their chance.</summary>
    private ConditionSet? Doubted(ImmutableArray<TestTally> suspects, SuiteLedger suite)
    {
        if (!suspects.Any(test => FlakinessJudge.Judge(test, suite) is TestVerdict.Broken && IsRash(test)))
            return null;

        Dictionary<ConditionSet, int> made = MadeIn(suite);
        return NaturalOf(suite)
            .Where(natural => made.GetValueOrDefault(natural) < Screening.RunsThatTell)
            .OrderBy(natural => made.GetValueOrDefault(natural))
            .FirstOrDefault();
    }

    /// <summary>The condition that most suspects await who failed where several held together; null when none does.</summary>
    private static ConditionSet? MemberToTry(ImmutableArray<TestTally> suspects, SuiteLedger suite)
    {
        // A condition under which some test is never reached must not be tried for ever.
        Dictionary<ConditionSet, int> made = MadeIn(suite);
        return suspects
            .Where(test => FlakinessJudge.Judge(test, suite) is TestVerdict.Sensitive)
            .SelectMany(test => Combinations.Untried(test, suite))
            .Where(member => made.GetValueOrDefault(member) < Screening.RunsThatTell)
            .CountBy(member => member)
            .OrderByDescending(awaited => awaited.Value)
            .Select(awaited => awaited.Key)
            .FirstOrDefault();
    }

    private ConditionSet? BestOf(ImmutableArray<CauseDiagnosis> open, SuiteLedger suite)
    {
        Dictionary<ConditionSet, int> made = MadeIn(suite);
        ImmutableArray<(ConditionSet Conditions, int Made, double Promise)> candidates =
        [
            .. _all
                .Where(conditions => conditions.Calls == Calls.Once && (!conditions.HasOrder || suite.Discovery.Host != SuiteHost.Os))
                .Select(conditions => (Conditions: conditions, Made: made.GetValueOrDefault(conditions)))
                .Where(candidate => candidate.Made < MostAlike)
                .Select(candidate => (candidate.Conditions, candidate.Made, open.Sum(diagnosis => Parting(candidate.Conditions, diagnosis)) / (1 + candidate.Made)))
                .Where(candidate => candidate.Item3 >= LeastPromise)
                .OrderByDescending(candidate => candidate.Item3),
        ];

        // What was seen under a condition says nothing without as much of what is seen without it.
        return candidates.IsEmpty ? null
            : Base(candidates[0].Conditions, suite) is { } natural && made.GetValueOrDefault(natural) <= Math.Min(candidates[0].Made, MostAlike - 1) ? natural
            : candidates[0].Conditions;
    }

    private static Dictionary<ConditionSet, int> MadeIn(SuiteLedger suite) => suite.Probes
        .Where(probe => probe.Planned.Purpose == RunPurpose.Contrast)
        .GroupBy(probe => probe.Planned.Conditions)
        .ToDictionary(alike => alike.Key, alike => alike.Count());

    /// <summary>How far the two likeliest causes disagree about what the conditions do, times the doubt there is; 0 to 1.</summary>
    private static double Parting(ConditionSet conditions, CauseDiagnosis diagnosis)
    {
        ImmutableArray<Provocation> provocations = conditions.Nature == ConditionNature.Natural ? [Provocation.SideBySide] : Provocations.In(conditions);
        ExpectedEffect one = EffectTable.Of(provocations, diagnosis.Probabilities[0].Cause);
        ExpectedEffect other = EffectTable.Of(provocations, diagnosis.Probabilities[1].Cause);
        double apart = Math.Abs(one.None - other.None) + Math.Abs(one.More - other.More) + Math.Abs(one.Less - other.Less) + Math.Abs(one.Always - other.Always);
        return apart / 2 * (1 - diagnosis.Confidence);
    }

    // Null for conditions that are themselves natural.
    private ConditionSet? Base(ConditionSet conditions, SuiteLedger suite) =>
        conditions.NatureFor(suite.Discovery.Parallelism) == ConditionNature.Natural ? null
        : NaturalOf(suite).FirstOrDefault(natural => Contrasts.AreAsParallel(natural, conditions, suite.Discovery.Parallelism)) ?? NaturalOf(suite).FirstOrDefault();

    private IEnumerable<ConditionSet> NaturalOf(SuiteLedger suite) =>
        _natural.Where(conditions => conditions.NatureFor(suite.Discovery.Parallelism) == ConditionNature.Natural);

    private PlannedRun? Probe(SuiteLedger suite, ImmutableArray<TestTally> suspects, ConditionSet conditions)
    {
        HashSet<string> classes = [.. suspects.Select(test => test.Test.Class)];
        ImmutableArray<DiscoveredTest> tests = [.. LeftOutTests.Remaining(suite, conditions).Where(test => classes.Contains(test.Id.Class) && Orders.HavePlaceFor(test, suite))];
        int number = suite.NextNumber;
        TestSelection selection = suite.Discovery.SelectionOf(tests);
        ImmutableArray<TestId> order = Orders.Of(suite, selection, conditions, settings.SeedOf(number));
        return tests.IsEmpty ? null : new PlannedRun
        {
            Number = number,
            Suite = suite.Id,
            Conditions = conditions,
            Tests = order.IsEmpty ? selection : new TestSelection.Only(order),
            Order = order,
            Purpose = RunPurpose.Contrast,
            Seed = settings.SeedOf(number),
        };
    }
}
