using QualityGate.Core.Baselines;

namespace QualityGate.Core.Gates.Rules;

/// <summary>Places in CI definitions that hide failures, and that nobody has accepted.</summary>
internal static class NewMaskedFailuresRule
{
    public static Measured Measure(GateScope scope)
    {
        if (scope.Facts.Ci is not { } ci)
            return new Measured(Value: null) { Missing = [MissingFact.Ci] };

        ImmutableArray<FlaggedPlace> places = FlaggedPlaces.Beyond(scope.Facts.Baseline?.MaskedFailures ?? [], ci.Places);
        return new Measured(places.Length, places.IsEmpty ? [] : [.. scope.LackOfBaseline, .. places.Select(place => new GateEvidence.OfPlace(place.Finding.Rule, place.Place))]);
    }
}
