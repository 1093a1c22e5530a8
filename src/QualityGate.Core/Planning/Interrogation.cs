using QualityGate.Core.Conditions;
using QualityGate.Core.Diagnosis;
using QualityGate.Core.Findings;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Planning;

/// <summary>
/// Runs all suspicious tests together with their classes, and without the rest of the suite, under the conditions that part the
/// causes still in question: each probe serves every suspect, at the price of a part of the suite. What failed where several
/// conditions held together is first tried under each of them. Ends when each cause is clear, when no condition promises to tell
/// more, or when its share of the allowance is spent.
/// </summary>
internal sealed class Interrogation(RunSettings settings, ImmutableArray<ProjectScan> scans) : RunPlanner
{
    /// <summary>The rest is kept for looking closer.</summary>
    internal const double ShareOfAllowance = 0.95;

    /// <summary>Results without a pass that leave one in twenty for what fails in seven of ten runs.</summary>
    internal const int FailuresThatTell = 9;

    /// <summary>Probes under a condition that give a test, or the condition, a fair chance.</summary>
    internal const int RunsThatTell = 3;

    private const double Clear = 0.9;

    private readonly PartingConditions _parting = new(settings);

    public override PlannedRun? Next(Ledger ledger) => settings.Profile == Profile.Quick
        ? null
        : ledger.Suites.Values.Select(Next).FirstOrDefault(run => run is not null);

    private PlannedRun? Next(SuiteLedger suite)
    {
        if (suite.Runs.AreGivenUp() || Allowance.ShareSpent(suite, settings) >= ShareOfAllowance)
            return null;

        ImmutableArray<TestTally> suspects = [.. suite.Tests.Where(test => IsSuspect(test, suite))];
        SuiteTraits traits = SuiteTraits.Of(suite);
        ImmutableArray<CauseDiagnosis> open =
        [
            .. suspects
                .Where(test => FlakinessJudge.Judge(test, suite) is TestVerdict.Flaky or TestVerdict.ConditionDependent or TestVerdict.Sensitive)
                .Select(test => Diagnose(test, suite, traits))
                .Where(diagnosis => diagnosis.Confidence < Clear),
        ];
        return (Doubted(suspects, suite) ?? MemberToTry(suspects, suite) ?? _parting.BestFor(open, suite)) is { } conditions
            ? RunsAmongSuspects.Next(suite, suspects, conditions, RunPurpose.Contrast, settings)
            : null;
    }

    private static bool IsSuspect(TestTally test, SuiteLedger suite) =>
        (test.Conditions.Any(tally => tally.Failures > 0) || FocusedRuns.Of(test.Test, suite).Any(focus => focus.Tally.Failures > 0))
        && (test.Conditions.Any(tally => tally.Passed > 0) || IsRash(test))
        && FlakinessJudge.Judge(test, suite) is not TestVerdict.OrderDependent;

    /// <summary>To call a test broken after so few results, all of them failures, would be rash.</summary>
    private static bool IsRash(TestTally test) => test.Conditions.Sum(tally => tally.Trials) < FailuresThatTell;

    private CauseDiagnosis Diagnose(TestTally test, SuiteLedger suite, SuiteTraits traits) => CauseDiagnostician.Diagnose(
        test,
        FocusedRuns.Of(test.Test, suite),
        scans.FirstOrDefault(scan => scan.Suite == suite.Id)?.About(test.Test) ?? CodeEvidence.None,
        traits);

    /// <summary>Where tests that have never passed yet may pass after all; null when they have had their chance.</summary>
    private ConditionSet? Doubted(ImmutableArray<TestTally> suspects, SuiteLedger suite)
    {
        if (!suspects.Any(test => FlakinessJudge.Judge(test, suite) is TestVerdict.Broken && IsRash(test)))
            return null;

        Dictionary<ConditionSet, int> made = RunsAmongSuspects.MadeIn(suite);
        return NaturalConditions.Of(suite, settings)
            .Where(natural => made.GetValueOrDefault(natural) < RunsThatTell)
            .OrderBy(natural => made.GetValueOrDefault(natural))
            .FirstOrDefault();
    }

    /// <summary>The condition that most suspects await who failed where several held together; null when none does.</summary>
    private static ConditionSet? MemberToTry(ImmutableArray<TestTally> suspects, SuiteLedger suite)
    {
        // A condition under which some test is never reached must not be tried for ever.
        Dictionary<ConditionSet, int> made = RunsAmongSuspects.MadeIn(suite);
        return suspects
            .Where(test => FlakinessJudge.Judge(test, suite) is TestVerdict.Sensitive)
            .SelectMany(test => Combinations.Untried(test, suite))
            .Where(member => made.GetValueOrDefault(member) < RunsThatTell)
            .CountBy(member => member)
            .OrderByDescending(awaited => awaited.Value)
            .Select(awaited => awaited.Key)
            .FirstOrDefault();
    }
}
