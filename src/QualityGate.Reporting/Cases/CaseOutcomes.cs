using QualityGate.Core.Audits;
using QualityGate.Core.Gates;
using QualityGate.Core.Verdicts;

namespace QualityGate.Reporting.Cases;

/// <summary>Says of each test what the gate says of it, so that no other reader of a report comes to another end than the exit code.</summary>
internal sealed class CaseOutcomes(Conclusion conclusion)
{
    private readonly ILookup<GateRule, GateCondition> _conditions = conclusion.Decision.Conditions.ToLookup(condition => condition.Rule);

    public CaseOutcome Of(AuditedTest test) => test.Verdict switch
    {
        TestVerdict.Skipped => CaseOutcome.Skipped,
        TestVerdict.Inconclusive => conclusion.ExitCode == ExitCode.Passed ? CaseOutcome.Skipped : CaseOutcome.Undecided,
        TestVerdict.Broken => Failing(test, Breaks(test, GateRule.BrokenTests)),
        _ when test.IsUnreliable => Failing(test, IsIntolerable(test)),
        TestVerdict.Sensitive => Provoked(test, GateRule.SensitiveTests),
        TestVerdict.OrderDependent => Provoked(test, GateRule.HiddenOrderDependencies),
        TestVerdict.Stable => CaseOutcome.Passed,
        _ => CaseOutcome.Undecided,
    };

    // As it is run every day it has passed; only a policy that asks for more makes it fail.
    private CaseOutcome Provoked(AuditedTest test, GateRule rule) => Breaks(test, rule) ? Failing(test, isIntolerable: true) : CaseOutcome.Passed;

    private CaseOutcome Failing(AuditedTest test, bool isIntolerable) =>
        isIntolerable && conclusion.ExitCode != ExitCode.Passed && conclusion.Quarantine?.IsInForceFor(test.Id) != true ? CaseOutcome.Failed : CaseOutcome.Tolerated;

    private bool IsIntolerable(AuditedTest test) => (Breaks(test, GateRule.NewUnreliableTests) && IsNew(test))
        || Breaks(test, GateRule.UnreliableTests)
        || Breaks(test, GateRule.SurvivedRuns)
        || Breaks(test, GateRule.FlakyRate)
        || Breaks(test, GateRule.IdenticalRuns)
        || Breaks(test, GateRule.ParallelDifferences)
        || Breaks(test, GateRule.MassFailures);

    // Without a baseline everything is.
    private bool IsNew(AuditedTest test) => conclusion.Changes is not { } changes || changes.NewlyFlaky.Contains(test.Id);

    // Where a project has limits of its own, the others are not about it.
    private bool Breaks(AuditedTest test, GateRule rule)
    {
        ImmutableArray<GateCondition> own = [.. _conditions[rule].Where(condition => condition.Projects is { } projects && ProjectPattern.Matches(projects, test.Id.Suite.Project))];
        return (own.IsEmpty ? _conditions[rule].Where(condition => condition.Projects is null) : own)
            .Any(condition => condition.Status is GateStatus.NotMet or GateStatus.Undecided);
    }
}
