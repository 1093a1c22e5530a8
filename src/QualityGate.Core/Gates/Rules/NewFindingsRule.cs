namespace QualityGate.Core.Gates.Rules;

/// <summary>Findings of the analyzers that nobody has accepted.</summary>
internal static class NewFindingsRule
{
    public static Measured Measure(GateScope scope) => new(
        scope.Changes.NewFindings.Length,
        scope.Changes.NewFindings.IsEmpty ? [] : [.. scope.LackOfBaseline, .. scope.Changes.NewFindings.Select(place => new GateEvidence.OfPlace(place.Finding.Rule, place.Place))])
    {
        Missing = scope.UnreadCode(),
    };
}
