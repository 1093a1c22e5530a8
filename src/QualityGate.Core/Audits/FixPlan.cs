using QualityGate.Core.Findings;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Audits;

/// <summary>
/// What to mend first: what cuts runs short, because it hides all that comes after it; then unreliable tests by what they cost
/// their team in a week; then what fails every time, which hides nothing. What has one cause stands there once.
/// </summary>
public static class FixPlan
{
    public static ImmutableArray<PlannedFix> Of(Audit audit) =>
    [
        .. audit.Suites
            .SelectMany(suite => FixesIn(suite, audit.Subject.Cost))
            .OrderBy(fix => Turn(fix.Test))
            .ThenByDescending(fix => fix.Impact.MinutesAWeek)
            .ThenBy(fix => fix.Test.Id),
    ];

    private static IEnumerable<PlannedFix> FixesIn(SuiteAudit suite, RunCost cost)
    {
        Dictionary<TestId, SystemicCause> groups = suite.SystemicCauses
            .SelectMany(cause => cause.Tests.Select(test => (test, cause)))
            .DistinctBy(member => member.test)
            .ToDictionary(member => member.test, member => member.cause);
        return suite.Tests
            .Where(test => test.Fails)
            .Select(test => (Test: test, Group: groups.GetValueOrDefault(test.Id)))
            .GroupBy(candidate => Essence(candidate.Test, candidate.Group))
            .Select(alike => FixOf(suite, alike.First().Group, alike.Select(candidate => candidate.Test), cost));
    }

    private static PlannedFix FixOf(SuiteAudit suite, SystemicCause? group, IEnumerable<AuditedTest> tests, RunCost cost)
    {
        ImmutableArray<AuditedTest> members =
        [
            .. tests.OrderByDescending(test => FixImpact.Of(suite, [test], cost).RedRuns).ThenBy(test => test.Id),
        ];
        return new PlannedFix { Test = members[0], Group = group, Members = members, Impact = FixImpact.Of(suite, members, cost) };
    }

    // Rows of one method that are judged alike are one thing to mend. What depends on its order has proofs of its own, row by row.
    private static object Essence(AuditedTest test, SystemicCause? group) => group switch
    {
        not null => new Reference(group),
        null when test.Id.Row.Length == 0 || test.Verdict is TestVerdict.OrderDependent => new Reference(test),
        null => (test.Id.WholeMethod, test.Verdict.GetType(), (test.Verdict as TestVerdict.Broken)?.Kind, test.Diagnosis?.Cause ?? RootCause.Unclassified),
    };

    private static int Turn(AuditedTest test) => test.Verdict switch
    {
        TestVerdict.Broken { Kind: BreakKind.Hangs or BreakKind.CrashesItsHost } => 0,
        TestVerdict.Broken => 2,
        _ => 1,
    };

    /// <summary>That very value, and no other that looks like it.</summary>
    private sealed class Reference(object value)
    {
        private readonly object _value = value;

        public override bool Equals(object? other) => other is Reference reference && ReferenceEquals(reference._value, _value);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_value);
    }
}
