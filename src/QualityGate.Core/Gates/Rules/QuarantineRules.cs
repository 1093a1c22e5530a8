using QualityGate.Core.Quarantines;

namespace QualityGate.Core.Gates.Rules;

/// <summary>What may be in quarantine, and for how long.</summary>
internal static class QuarantineRules
{
    private static readonly Measured Unknown = new(Value: null) { Missing = [MissingFact.Quarantine] };

    public static Measured Expired(GateScope scope) => Count(scope, entry => entry.State != QuarantineState.Active);

    public static Measured Entries(GateScope scope) => Count(scope, _ => true);

    public static Measured Ownerless(GateScope scope) => Count(scope, entry => entry.IsOwnerless);

    public static Measured Broken(GateScope scope)
    {
        if (scope.Quarantine is not { } quarantine)
            return Unknown;

        ImmutableArray<EntryStanding> entries = [.. quarantine.Entries.Where(entry => entry.IsBroken)];
        ImmutableArray<Suites.TestId> tests =
        [
            .. quarantine.Entries.SelectMany(entry => entry.Tests)
                .Where(test => test.Answer is QuarantineAnswer.AlwaysFails or QuarantineAnswer.NewFailure)
                .Select(test => test.Test),
        ];
        return new Measured(entries.Length + tests.Length, [.. entries.Select(EvidenceOf), .. scope.EvidenceOf(tests)]);
    }

    private static Measured Count(GateScope scope, Func<EntryStanding, bool> isMeant)
    {
        if (scope.Quarantine is not { } quarantine)
            return Unknown;

        ImmutableArray<EntryStanding> entries = [.. quarantine.Entries.Where(isMeant)];
        return new Measured(entries.Length, entries.Select(EvidenceOf));
    }

    private static GateEvidence EvidenceOf(EntryStanding standing) => standing.Entry.Place is { } place
        ? new GateEvidence.OfPlace(standing.Entry.Id, place)
        : new GateEvidence.OfName(standing.Entry.Id);
}
