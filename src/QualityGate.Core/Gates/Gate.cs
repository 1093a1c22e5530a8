using QualityGate.Core.Audits;
using QualityGate.Core.Baselines;
using QualityGate.Core.Quarantines;

namespace QualityGate.Core.Gates;

/// <summary>Holds an audit against a policy. Pure, and never open: whatever is missing leaves it undecided.</summary>
public static class Gate
{
    /// <param name="audit">What was seen.</param>
    /// <param name="policy">What is tolerated.</param>
    /// <param name="facts">What is known besides; nothing when it is left out.</param>
    public static Conclusion Conclude(Audit audit, GatePolicy policy, GateFacts? facts = null)
    {
        GateFacts known = facts ?? GateFacts.None;
        AuditChanges changes = ChangesOf(audit, policy, known);
        QuarantineStanding? quarantine = known.Quarantine is { } kept ? QuarantineStanding.Of(kept, audit) : null;
        GateScope whole = new() { Audit = audit, Policy = policy, Facts = known, Changes = changes, Quarantine = quarantine };
        GateDecision decision = GateDecision.Of([.. GateTable.Rows.SelectMany(row => row(whole))]);
        return new Conclusion
        {
            Audit = audit,
            Policy = policy,
            Facts = known,
            Changes = known.Baseline is null ? null : changes,
            Quarantine = quarantine,
            Decision = decision,
            ExitCodes = ExitCodes.Of(audit, decision, policy.Undecided),
        };
    }

    /// <inheritdoc cref="Conclude"/>
    public static GateDecision Decide(Audit audit, GatePolicy policy, GateFacts? facts = null) => Conclude(audit, policy, facts).Decision;

    private static AuditChanges ChangesOf(Audit audit, GatePolicy policy, GateFacts facts) => facts switch
    {
        { Baseline: { } accepted } => BaselineComparison.Of(accepted, audit, policy.Hysteresis),
        // A history knows every test that there ever was: which of them should be there still it cannot say.
        { History.Known: { } known } => BaselineComparison.Of(known, audit, policy.Hysteresis) with { Removed = [], NotCompared = [] },
        _ => BaselineComparison.Of(AuditBaseline.Empty, audit, policy.Hysteresis),
    };
}
