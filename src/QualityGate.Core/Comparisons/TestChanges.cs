using QualityGate.Core.Audits;
using QualityGate.Core.Baselines;
using QualityGate.Core.Conditions;
using QualityGate.Core.Findings;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Comparisons;

/// <summary>Says of every test that changed in what way, in the one that matters most.</summary>
internal sealed class TestChanges
{
    private readonly Dictionary<TestId, (SuiteAudit Suite, AuditedTest Test)> _before;
    private readonly Dictionary<TestId, (SuiteAudit Suite, AuditedTest Test)> _after;
    private readonly Audit _earlier;
    private readonly ImmutableDictionary<TestId, RateComparison> _rates;

    private TestChanges(Audit before, Audit after, ImmutableDictionary<TestId, RateComparison> rates)
    {
        (_earlier, _rates) = (before, rates);
        _before = TestsOf(before);
        _after = TestsOf(after);
    }

    public static ImmutableArray<TestChange> Of(Audit before, Audit after, AuditChanges changes, ImmutableDictionary<TestId, RateComparison> rates)
    {
        TestChanges all = new(before, after, rates);
        return
        [
            .. all.Kinds(changes)
                .DistinctBy(change => change.Test)
                .Select(change => all.Of(change.Kind, change.Test))
                .OrderBy(change => change.Kind)
                .ThenByDescending(change => change.Kind < ChangeKind.Removed ? change.RateAfter?.Point ?? 0 : change.RateBefore?.Point ?? 0)
                .ThenBy(change => change.Test),
        ];
    }

    // Whatever comes first counts.
    private IEnumerable<(ChangeKind Kind, TestId Test)> Kinds(AuditChanges changes) =>
    [
        .. All(changes.NewlyBroken, _ => ChangeKind.NewlyBroken),
        .. All(changes.NewlyFlaky, test => WasLookedFor(test) ? ChangeKind.NewlyFlaky : ChangeKind.FlakyWhereNobodyLooked),
        .. All(_rates.Values.Where(rate => rate is { IsSignificant: true, IsHigher: true }).Select(rate => rate.Test), _ => ChangeKind.FailsMoreOften),
        .. All(_after.Values.Where(entry => IsNewlyInconclusive(entry.Test)).Select(entry => entry.Test.Id), _ => ChangeKind.NewlyInconclusive),
        .. All(changes.NewlySkipped, _ => ChangeKind.NewlySkipped),
        .. All(changes.Removed, _ => ChangeKind.Removed),
        .. All(changes.Mended, _ => ChangeKind.Fixed),
        .. All(changes.StillFlaky, test => _rates.GetValueOrDefault(test) is { IsSignificant: true } ? ChangeKind.FailsLessOften : ChangeKind.StillFlaky),
        .. All(changes.NotProved, _ => ChangeKind.NotSeenFailing),
        .. All(changes.Added, _ => ChangeKind.Added),
    ];

    private static IEnumerable<(ChangeKind, TestId)> All(IEnumerable<TestId> tests, Func<TestId, ChangeKind> kindOf) => tests.Select(test => (kindOf(test), test));

    private bool IsNewlyInconclusive(AuditedTest test) => test.Verdict is TestVerdict.Inconclusive
        && !(_before.TryGetValue(test.Id, out var earlier) && earlier.Test.Verdict is TestVerdict.Inconclusive);

    // A flake that shows where the earlier audit never ran may be as old as the test.
    private bool WasLookedFor(TestId test) => !_before.TryGetValue(test, out var earlier) || _after[test].Test.Verdict switch
    {
        TestVerdict.Flaky flaky => flaky.Under.Any(conditions => WasRun(earlier.Suite, conditions)),
        TestVerdict.ConditionDependent dependent => dependent.FailsUnder.Any(conditions => WasRun(earlier.Suite, conditions))
            && dependent.PassesUnder.Any(conditions => WasRun(earlier.Suite, conditions)),
        _ => true,
    };

    private bool WasRun(SuiteAudit suite, ConditionSet conditions) =>
        NaturalRuns.ConditionsOf(suite, _earlier.Subject.Settings).Contains(conditions) && SuitePair.RunsOf(suite, conditions) > 0;

    private TestChange Of(ChangeKind kind, TestId test)
    {
        AuditedTest? before = _before.GetValueOrDefault(test).Test;
        AuditedTest? after = _after.GetValueOrDefault(test).Test;
        ConditionSet? conditions = ConditionsOf(kind, test, before, after);
        FailureRate? old = RateOf(before, conditions);
        FailureRate? current = RateOf(after, conditions);
        return new TestChange
        {
            Kind = kind,
            Test = test,
            DisplayName = (after ?? before)?.DisplayName ?? test.FullName,
            Before = before is null ? KnownVerdict.Unknown : KnownVerdicts.Of(before.Verdict),
            After = after is null ? KnownVerdict.Unknown : KnownVerdicts.Of(after.Verdict),
            Conditions = conditions,
            RateBefore = old,
            RateAfter = current,
            PValue = old is not null && current is not null ? Statistics.FisherExact.TwoSided(old.Failures, old.Trials, current.Failures, current.Trials) : null,
            Cause = (after?.Diagnosis ?? before?.Diagnosis)?.Cause ?? RootCause.Unclassified,
        };
    }

    // Where it failed most often, now or, where it does not any more, before.
    private ConditionSet? ConditionsOf(ChangeKind kind, TestId test, AuditedTest? before, AuditedTest? after) =>
        kind is ChangeKind.FailsMoreOften or ChangeKind.FailsLessOften or ChangeKind.StillFlaky && _rates.TryGetValue(test, out RateComparison? rate)
            ? rate.Conditions
            : Worst(after is { Fails: true } ? after : null) ?? Worst(before is { Fails: true } ? before : null) ?? Worst(after) ?? Worst(before);

    private static ConditionSet? Worst(AuditedTest? test) => test is null || DecidingResults.Of(test).IsEmpty ? null : WorstResult.Of(test).Conditions;

    private static FailureRate? RateOf(AuditedTest? test, ConditionSet? conditions) =>
        test is not null && conditions is not null && NaturalRuns.Under(test, conditions)?.Rate is { Trials: > 0 } rate ? rate : null;

    private static Dictionary<TestId, (SuiteAudit Suite, AuditedTest Test)> TestsOf(Audit audit) => audit.Suites
        .SelectMany(suite => suite.Tests, (suite, test) => (suite, test))
        .DistinctBy(entry => entry.test.Id)
        .ToDictionary(entry => entry.test.Id);
}
