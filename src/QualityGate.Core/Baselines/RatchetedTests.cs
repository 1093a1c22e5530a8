using QualityGate.Core.Audits;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Baselines;

/// <summary>The tests of a baseline, brought up to an audit.</summary>
internal sealed class RatchetedTests(AuditBaseline known, Audit audit, AuditChanges changes)
{
    private readonly Dictionary<TestId, BaselineTest> _known = known.Tests.DistinctBy(entry => entry.Id).ToDictionary(entry => entry.Id, entry => entry.Test);
    private readonly HashSet<TestId> _removed = [.. changes.Removed];
    private readonly HashSet<TestId> _notProved = [.. changes.NotProved];

    public IEnumerable<Increase> Increases =>
    [
        .. audit.Suites.SelectMany(suite => suite.Tests).Select(IncreaseBy).OfType<Increase>(),
        .. changes.Removed.Select(test => IncreaseOf(IncreaseKind.RemovedTests, test)),
    ];

    /// <param name="isOpen">Whether more may be accepted than before.</param>
    public ImmutableArray<BaselineSuite> Turned(bool isOpen) =>
    [
        .. audit.Suites.Select(suite => Turned(suite, isOpen))
            .Concat(known.Suites.Where(suite => audit.Suites.All(seen => seen.Id != suite.Id)).Select(suite => suite with { Tests = Kept(suite, isOpen) }))
            .Where(suite => !suite.Tests.IsEmpty)
            .OrderBy(suite => suite.Id),
    ];

    private BaselineSuite Turned(SuiteAudit suite, bool isOpen)
    {
        BaselineSuite? before = known.Suites.FirstOrDefault(seen => seen.Id == suite.Id);
        HashSet<TestId> there = [.. suite.Tests.Select(test => test.Id)];
        return new BaselineSuite
        {
            Project = suite.Id.Project,
            Framework = suite.Id.Framework,
            Target = before is null || AuditReach.HasAllTests(audit) ? audit.Subject.Target : before.Target,
            Tests =
            [
                .. suite.Tests.Select(test => Turned(test, isOpen)).OfType<BaselineTest>()
                    .Concat(before is null ? [] : Kept(before, isOpen).Where(test => !there.Contains(test.In(suite.Id))))
                    .OrderBy(test => test.In(suite.Id)),
            ],
        };
    }

    private BaselineTest? Turned(AuditedTest test, bool isOpen)
    {
        BaselineTest? before = _known.GetValueOrDefault(test.Id);
        bool isAsBefore = KnownVerdicts.Of(test.Verdict) == KnownVerdict.Inconclusive && before is not null;
        return isAsBefore || _notProved.Contains(test.Id) || (!isOpen && IncreaseBy(test) is not null) ? before : Now(test);
    }

    // Tests that the audit would have seen and did not; those of which it cannot say anything are not among the removed.
    private ImmutableArray<BaselineTest> Kept(BaselineSuite suite, bool isOpen) =>
        isOpen ? [.. suite.Tests.Where(test => !_removed.Contains(test.In(suite.Id)))] : suite.Tests;

    private Increase? IncreaseBy(AuditedTest test) => KnownVerdicts.Of(test.Verdict).Burden() is { } burden
        && burden != _known.GetValueOrDefault(test.Id)?.Verdict.Burden()
        ? IncreaseOf(burden, test.Id)
        : null;

    private static Increase IncreaseOf(IncreaseKind kind, TestId test) => new(kind, test.FullName, test.Suite.ToString());

    private static BaselineTest Now(AuditedTest test)
    {
        KnownVerdict verdict = KnownVerdicts.Of(test.Verdict);
        bool failed = verdict is not (KnownVerdict.Stable or KnownVerdict.Skipped or KnownVerdict.Inconclusive);
        return new BaselineTest
        {
            Class = test.Id.Class,
            Method = test.Id.Method,
            Row = test.Id.Row,
            Ordinal = test.Id.Ordinal,
            Verdict = verdict,
            Cause = failed ? test.Diagnosis?.Cause : null,
            Rate = failed ? test.Verdict.Rate : null,
            Signatures = failed ? [.. BaselineComparison.Signatures(test)] : [],
        };
    }
}
