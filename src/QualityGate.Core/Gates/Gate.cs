using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;

namespace QualityGate.Core.Gates;

/// <summary>Holds an audit against a policy. Pure, and never open: whatever is missing leaves it undecided.</summary>
public static class Gate
{
    public static Conclusion Conclude(Audit audit, GatePolicy policy)
    {
        GateDecision decision = Decide(audit, policy);
        return new Conclusion { Audit = audit, Policy = policy, Decision = decision, ExitCodes = ExitCodes.Of(audit, decision) };
    }

    public static GateDecision Decide(Audit audit, GatePolicy policy)
    {
        AuditNumbers numbers = audit.Numbers;
        return GateDecision.Of(
        [
            GateCondition.AtMost(GateRule.UnusableProjects, 0, UnusableProjects(audit), GateStatus.Undecided),
            GateCondition.AtLeast(GateRule.Tests, 1, numbers.Tests - numbers.Skipped, GateStatus.Undecided),
            .. ConditionsThatWereAskedFor(audit.Subject.Settings.Unavailable.Length),
            GateCondition.AtLeast(GateRule.ValidRuns, Math.Max(1, policy.MinRuns), FewestRunsThatCount(audit), GateStatus.Undecided),
            GateCondition.AtMost(GateRule.Interruptions, 0, Interruptions(audit), GateStatus.Undecided),
            GateCondition.AtMost(GateRule.CollectionErrors, 0, audit.Suites.Sum(suite => CollectionErrors(suite, audit.Subject.Settings)), GateStatus.Undecided),
            GateCondition.AtMost(GateRule.InconclusiveTests, 0, numbers.Inconclusive, GateStatus.Undecided),
            GateCondition.AtMost(GateRule.BrokenTests, 0, numbers.Broken),
            GateCondition.AtMost(GateRule.UnreliableTests, policy.MaxFlaky, numbers.Unreliable),
            GateCondition.AtMost(GateRule.SensitiveTests, null, numbers.Sensitive),
            .. OrderConditions(audit),
            GateCondition.AtMost(GateRule.MassFailures, 0, audit.Suites.Sum(MassFailures)),
            GateCondition.AtMost(GateRule.FlakyMarkers, policy.MaxFlakyMarkers, numbers.FlakyMarkers),
            .. ScanConditions(audit, policy),
        ]);
    }

    // Nobody can say that there are none where nobody looked.
    private static IEnumerable<GateCondition> OrderConditions(Audit audit) => audit.Subject.Settings.OrderProbes is null ? [] :
    [
        GateCondition.AtMost(GateRule.HiddenOrderDependencies, null, audit.Numbers.OrderDependent - audit.Numbers.OrderDependentAsRun),
    ];

    // Without a scan there are no rows: a row of zeros would read as if the code had been found clean.
    private static IEnumerable<GateCondition> ScanConditions(Audit audit, GatePolicy policy) => audit.Scans.IsEmpty ? [] :
    [
        GateCondition.AtMost(GateRule.StaticFindings, null, audit.Numbers.Findings),
        GateCondition.AtMost(GateRule.PartialScans, policy.AllowPartialScans ? null : 0, audit.Numbers.PartialScans, GateStatus.Undecided),
    ];

    // Nothing is said of what is there: the runs under each condition have their own row.
    private static IEnumerable<GateCondition> ConditionsThatWereAskedFor(int unavailable) =>
        unavailable == 0 ? [] : [GateCondition.AtMost(GateRule.UnavailableConditions, 0, unavailable, GateStatus.Undecided)];

    // Whoever lists the tests should also report that there are none; when nobody did, silence must not pass.
    private static int UnusableProjects(Audit audit) =>
        audit.Faults.Length + audit.Suites.Count(suite => suite.HasNoTests && !audit.Faults.Any(fault => fault.Subject == suite.Id.Project));

    private static int FewestRunsThatCount(Audit audit) => audit.Suites
        .Where(suite => suite.Discovered > 0)
        .SelectMany(suite => audit.Subject.Settings.Conditions.Select(suite.RunsThatCount))
        .DefaultIfEmpty()
        .Min();

    // A spent budget is no interruption: whether it left enough is for the number of runs to say.
    private static int Interruptions(Audit audit) =>
        (audit.Ending is Ending.Finished or Ending.BudgetSpent ? 0 : 1) + audit.Suites.Count(suite => suite.RunsAskedFor(audit.Subject.Settings).AreGivenUp());

    // What a lost run complained of was repeated, and so says nothing.
    private static int CollectionErrors(SuiteAudit suite, RunSettings settings) => suite.DiscoveryErrors.Length + suite.RunsAskedFor(settings)
        .Where(run => !run.Completion.IsLost())
        .Sum(run => run.Errors.Length + (run.MayHaveLostTests ? 1 : 0));

    private static int MassFailures(SuiteAudit suite) => suite.Runs.Count(run =>
        run.IsMassFailure && run.Conditions.NatureFor(suite.Parallelism) == ConditionNature.Natural);
}
