namespace QualityGate.Core.Gates.Rules;

/// <summary>What may be in quarantine, and for how long.</summary>
internal static class QuarantineRules
{
    public static Measured Expired(GateScope scope) => Count(scope, entry => entry.State != QuarantineState.Active);

    public static Measured Entries(GateScope scope) => Count(scope, _ => true);

    public static Measured Ownerless(GateScope scope) => Count(scope, entry => string.IsNullOrWhiteSpace(entry.Owner));

    public static Measured Broken(GateScope scope) => scope.Facts.Quarantine is { } quarantine
        ? new Measured(quarantine.Entries.Sum(entry => entry.Broken.Length), scope.EvidenceOf(quarantine.Entries.SelectMany(entry => entry.Broken)))
        : Unknown;

    private static Measured Unknown => new(Value: null) { Missing = [MissingFact.Quarantine] };

    private static Measured Count(GateScope scope, Func<QuarantineEntry, bool> isMeant)
    {
        if (scope.Facts.Quarantine is not { } quarantine)
            return Unknown;

        ImmutableArray<QuarantineEntry> entries = [.. quarantine.Entries.Where(isMeant)];
        return new Measured(entries.Length, entries.Select(EvidenceOf));
    }

    private static GateEvidence EvidenceOf(QuarantineEntry entry) => entry.Place is { } place
        ? new GateEvidence.OfPlace(entry.Selector, place)
        : new GateEvidence.OfName(entry.Selector);
}
