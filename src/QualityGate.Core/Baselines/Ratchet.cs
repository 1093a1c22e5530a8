using QualityGate.Core.Audits;

namespace QualityGate.Core.Baselines;

/// <summary>
/// Brings a baseline up to an audit. Like a ratchet it turns one way: it accepts less than before wherever the audit proves that
/// less is enough, and more only for a reason that somebody gives. What the audit did not look at stays.
/// </summary>
public static class Ratchet
{
    /// <param name="before">The baseline so far; null when there is none, and then everything is accepted.</param>
    /// <param name="audit">What was seen.</param>
    /// <param name="maskedFailures">Places in CI definitions that hide failures; null when nobody looked.</param>
    /// <param name="hysteresis">As in <see cref="BaselineComparison.Of"/>.</param>
    /// <param name="reason">Why more may be accepted than before; null when it may not.</param>
    public static RatchetStep Turn(AuditBaseline? before, Audit audit, ImmutableArray<BaselineFinding>? maskedFailures, int? hysteresis, string? reason)
    {
        AuditBaseline known = before ?? AuditBaseline.Empty;
        AuditChanges changes = BaselineComparison.Of(known, audit, hysteresis);
        RatchetedTests tests = new(known, audit, changes);
        RatchetedPlaces places = new(known, audit, maskedFailures);
        bool isOpen = before is null || reason is not null;
        ImmutableArray<Increase> increases = before is null ? [] : [.. tests.Increases, .. places.Increases];
        AuditBaseline after = known with
        {
            Commit = audit.Subject.Commit,
            AuditedAt = audit.Subject.StartedAt,
            Suites = tests.Turned(isOpen),
            Findings = places.Findings(isOpen),
            Markers = places.Markers(isOpen),
            MaskedFailures = places.MaskedFailures(isOpen),
            Increases = increases.IsEmpty || reason is null ? known.Increases : known.Increases.Add(AcceptedOf(increases, reason, audit)),
        };
        return new RatchetStep
        {
            Baseline = after,
            Increases = increases,
            NotProved = changes.NotProved.Length,
            IsHeldBack = !isOpen && !increases.IsEmpty,
        };
    }

    private static AcceptedIncrease AcceptedOf(ImmutableArray<Increase> increases, string reason, Audit audit) => new()
    {
        Reason = reason,
        AuditedAt = audit.Subject.StartedAt,
        Commit = audit.Subject.Commit,
        Accepted = [.. increases.CountBy(increase => increase.Kind).OrderBy(count => count.Key).Select(count => new IncreaseCount(count.Key, count.Value))],
    };
}
