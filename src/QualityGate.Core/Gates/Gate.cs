using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
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
            GateCondition.AtMost(GateRule.UnusableProjects, 0, audit.Faults.Length, GateStatus.Undecided),
            GateCondition.AtLeast(GateRule.Tests, 1, numbers.Tests, GateStatus.Undecided),
            GateCondition.AtLeast(GateRule.ValidRuns, policy.MinRuns, FewestValidRuns(audit), GateStatus.Undecided),
            GateCondition.AtMost(GateRule.Interruptions, 0, IsInterrupted(audit) ? 1 : 0, GateStatus.Undecided),
            GateCondition.AtMost(GateRule.CollectionErrors, 0, audit.Suites.Sum(CollectionErrors), GateStatus.Undecided),
            GateCondition.AtMost(GateRule.InconclusiveTests, 0, numbers.Inconclusive, GateStatus.Undecided),
            GateCondition.AtMost(GateRule.BrokenTests, 0, numbers.Broken),
            GateCondition.AtMost(GateRule.UnreliableTests, policy.MaxFlaky, numbers.Unreliable),
            GateCondition.AtMost(GateRule.MassFailures, 0, MassFailures(audit)),
            GateCondition.AtMost(GateRule.FlakyMarkers, policy.MaxFlakyMarkers, numbers.FlakyMarkers),
        ]);
    }

    private static int FewestValidRuns(Audit audit) => audit.Suites
        .Where(suite => suite.Discovered > 0)
        .SelectMany(suite => audit.Subject.Settings.Conditions.Select(conditions => ValidRuns(suite, conditions)))
        .DefaultIfEmpty()
        .Min();

    private static int ValidRuns(SuiteAudit suite, ConditionSet conditions) =>
        suite.Runs.Count(run => run.Conditions.Equals(conditions) && run.Completion.IsValid());

    // A spent budget is no interruption: whether it left enough is for the number of runs to say.
    private static bool IsInterrupted(Audit audit) => audit.Ending is not (Ending.Finished or Ending.BudgetSpent);

    private static int CollectionErrors(SuiteAudit suite) =>
        suite.DiscoveryErrors.Length + suite.Runs.Sum(run => run.Errors.Length);

    private static int MassFailures(Audit audit) => audit.Suites
        .SelectMany(suite => suite.SystemicCauses.SelectMany(cause => cause.MassFailureRuns.Select(run => (suite.Id, run))))
        .Distinct()
        .Count();
}
