using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Gates.Rules;

/// <summary>What holds whatever a policy says: without it the other rules would be about nothing.</summary>
internal static class AlwaysRules
{
    /// <summary>Whoever lists the tests should also report that there are none; when nobody did, silence must not pass.</summary>
    public static IEnumerable<GateCondition> UnusableProjects(GateScope scope)
    {
        ImmutableArray<string> projects =
        [
            .. scope.Audit.Faults.Select(fault => fault.Subject ?? ""),
            .. scope.Audit.Suites
                .Where(suite => suite.HasNoTests && !scope.Audit.Faults.Any(fault => fault.Subject == suite.Id.Project))
                .Select(suite => suite.Id.ToString()),
        ];
        yield return GateCondition.AtMost(
            GateRule.UnusableProjects, 0, projects.Length, GateStatus.Undecided, projects.Where(project => project.Length > 0).Select(project => new GateEvidence.OfName(project)));
    }

    public static IEnumerable<GateCondition> Tests(GateScope scope)
    {
        AuditNumbers numbers = scope.Audit.Numbers;
        yield return GateCondition.AtLeast(GateRule.Tests, 1, numbers.Tests - numbers.Skipped, GateStatus.Undecided);
    }

    /// <summary>Nothing is said of what is there: the runs under each condition have their own row.</summary>
    public static IEnumerable<GateCondition> UnavailableConditions(GateScope scope)
    {
        if (scope.Settings.Unavailable is { IsEmpty: false } missing)
            yield return GateCondition.AtMost(GateRule.UnavailableConditions, 0, missing.Length, GateStatus.Undecided, missing.Select(one => new GateEvidence.OfName(one.Conditions.Name)));
    }

    /// <summary>A spent budget is no interruption: whether it left enough is for the number of runs to say.</summary>
    public static IEnumerable<GateCondition> Interruptions(GateScope scope)
    {
        ImmutableArray<SuiteId> givenUp = [.. scope.Audit.Suites.Where(suite => suite.RunsAskedFor(scope.Settings).AreGivenUp()).Select(suite => suite.Id)];
        int stopped = scope.Audit.Ending is Ending.Finished or Ending.BudgetSpent ? 0 : 1;
        yield return GateCondition.AtMost(GateRule.Interruptions, 0, stopped + givenUp.Length, GateStatus.Undecided, givenUp.Select(suite => new GateEvidence.OfName(suite.ToString())));
    }

    public static IEnumerable<GateCondition> CollectionErrors(GateScope scope)
    {
        yield return GateCondition.AtMost(
            GateRule.CollectionErrors,
            0,
            scope.Audit.Suites.Sum(suite => suite.DiscoveryErrors.Length + RunsWithErrors(suite, scope.Settings).Sum(ErrorsOf)) + UnreadIn(scope.Audit).Length,
            GateStatus.Undecided,
            [
                .. UnreadIn(scope.Audit).Select(sentence => new GateEvidence.OfName(sentence)),
                .. scope.Audit.Suites.Where(suite => !suite.DiscoveryErrors.IsEmpty).Select(suite => new GateEvidence.OfName(suite.Id.ToString())),
                .. scope.Audit.Suites.SelectMany(suite => RunsOf(suite, RunsWithErrors(suite, scope.Settings))),
            ]);
    }

    public static IEnumerable<GateCondition> InconclusiveTests(GateScope scope)
    {
        ImmutableArray<TestId> tests = [.. scope.Tests.Where(entry => entry.Test.Verdict is TestVerdict.Inconclusive).Select(entry => entry.Test.Id)];
        yield return GateCondition.AtMost(GateRule.InconclusiveTests, 0, tests.Length, GateStatus.Undecided, scope.EvidenceOf(tests));
    }

    public static IEnumerable<GateCondition> MassFailures(GateScope scope)
    {
        ImmutableArray<(SuiteAudit Suite, ImmutableArray<RunSummary> Runs)> suites =
        [
            .. scope.Audit.Suites.Select(suite => (suite, suite.Runs.Where(run => run.IsMassFailure && run.Conditions.NatureFor(suite.Parallelism) == ConditionNature.Natural).ToImmutableArray())),
        ];
        yield return GateCondition.AtMost(
            GateRule.MassFailures, 0, suites.Sum(entry => entry.Runs.Length), GateStatus.NotMet, suites.SelectMany(entry => RunsOf(entry.Suite, entry.Runs)));
    }

    /// <summary>Without a scan there are no rows: a row of zeros would read as if the code had been found clean.</summary>
    public static IEnumerable<GateCondition> StaticFindings(GateScope scope)
    {
        if (!scope.Audit.Scans.IsEmpty)
            yield return GateCondition.AtMost(GateRule.StaticFindings, null, scope.Audit.Numbers.Findings);
    }

    public static IEnumerable<GateCondition> PartialScans(GateScope scope)
    {
        if (!scope.Audit.Scans.IsEmpty)
        {
            yield return GateCondition.AtMost(
                GateRule.PartialScans,
                scope.Policy.AllowPartialScans ? null : 0,
                scope.Audit.Numbers.PartialScans,
                GateStatus.Undecided,
                scope.Audit.Scans.Where(scan => scan.IsPartial).Select(scan => new GateEvidence.OfName(scan.Suite.ToString())));
        }
    }

    private static ImmutableArray<string> UnreadIn(Audit audit) => audit.Subject.Import?.Unread ?? [];

    // What a lost run complained of was repeated, and so says nothing.
    private static ImmutableArray<RunSummary> RunsWithErrors(SuiteAudit suite, RunSettings settings) =>
        [.. suite.RunsAskedFor(settings).Where(run => !run.Completion.IsLost() && ErrorsOf(run) > 0)];

    private static int ErrorsOf(RunSummary run) => run.Errors.Length + (run.MayHaveLostTests ? 1 : 0);

    private static IEnumerable<GateEvidence> RunsOf(SuiteAudit suite, ImmutableArray<RunSummary> runs) => runs
        .GroupBy(run => run.Conditions)
        .Select(group => new GateEvidence.OfRuns(suite.Id, group.Key, [.. group.Select(run => run.Number)]));
}
