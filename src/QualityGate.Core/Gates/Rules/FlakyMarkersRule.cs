using QualityGate.Core.Findings;

namespace QualityGate.Core.Gates.Rules;

/// <summary>Tests marked as flaky. Retries and labels are seen only by reading the code.</summary>
internal static class FlakyMarkersRule
{
    public static Measured Measure(GateScope scope) => new(scope.Audit.Markers.Length, scope.Audit.Markers.Select(EvidenceOf))
    {
        Missing = scope.UnreadCode(),
        Known = scope.Facts.Baseline?.Markers.Count(marker => scope.Audit.Suites.Any(suite => suite.Id.Project == marker.Project)),
    };

    private static GateEvidence EvidenceOf(FlakyMarker marker) => marker.Location is { } place
        ? new GateEvidence.OfPlace(NameOf(marker), place)
        : new GateEvidence.OfName(NameOf(marker));

    private static string NameOf(FlakyMarker marker) => marker.Test switch
    {
        { Method.Length: > 0 } test => test.FullName,
        { Class.Length: > 0 } test => test.Class,
        var test => test.Suite.ToString(),
    };
}
