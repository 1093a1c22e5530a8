using QualityGate.Core.Audits;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Baselines;

/// <summary>What a baseline holds of code and CI definitions, brought up to an audit.</summary>
/// <param name="known">The baseline so far.</param>
/// <param name="audit">What was seen.</param>
/// <param name="maskedFailures">Null when nobody looked.</param>
internal sealed class RatchetedPlaces(AuditBaseline known, Audit audit, ImmutableArray<BaselineFinding>? maskedFailures)
{
    private readonly ImmutableArray<BaselineFinding> _findings = [.. FlaggedPlaces.In(audit).Select(place => place.Finding)];
    private readonly ImmutableArray<BaselineMarker> _markers = [.. audit.Markers.Select(BaselineMarker.Of).Distinct()];

    public IEnumerable<Increase> Increases =>
    [
        .. Beyond(_findings, known.Findings).Select(finding => new Increase(IncreaseKind.Findings, finding.Rule, finding.File)),
        .. _markers.Except(known.Markers).Select(marker => new Increase(IncreaseKind.Markers, marker.Place, marker.Project)),
        .. Beyond(maskedFailures ?? [], known.MaskedFailures).Select(finding => new Increase(IncreaseKind.MaskedFailures, finding.Rule, finding.File)),
    ];

    public ImmutableArray<BaselineFinding> Findings(bool isOpen) => Turned(known.Findings, _findings, finding => WasRead(finding.Project), isOpen);

    public ImmutableArray<BaselineFinding> MaskedFailures(bool isOpen) =>
        maskedFailures is { } now ? Turned(known.MaskedFailures, now, _ => true, isOpen) : known.MaskedFailures;

    public ImmutableArray<BaselineMarker> Markers(bool isOpen) =>
    [
        .. known.Markers.Where(marker => _markers.Contains(marker) || !WasRead(marker.Project))
            .Concat(isOpen ? _markers.Except(known.Markers) : [])
            .Order(),
    ];

    // A project that was read in one of its frameworks only in part may still hold what was not seen.
    private bool WasRead(string project) => AuditReach.HasAllTests(audit)
        && audit.Scans.Where(scan => scan.Suite.Project == project).ToImmutableArray() is { IsEmpty: false } scans
        && scans.All(scan => scan is { Files: > 0, IsPartial: false });

    private static ImmutableArray<BaselineFinding> Turned(
        ImmutableArray<BaselineFinding> before, ImmutableArray<BaselineFinding> now, Func<BaselineFinding, bool> wasRead, bool isOpen)
    {
        ImmutableArray<BaselineFinding> gone = [.. Beyond(before, now).Where(wasRead)];
        return [.. Beyond(before, gone).Concat(isOpen ? Beyond(now, before) : []).Order()];
    }

    /// <summary>Those of some findings that others do not hold, of several alike as many as are too many.</summary>
    private static ImmutableArray<BaselineFinding> Beyond(ImmutableArray<BaselineFinding> some, ImmutableArray<BaselineFinding> others) =>
        [.. FlaggedPlaces.Beyond(others, [.. some.Select(finding => new FlaggedPlace(finding, Suite: null, new SourceLocation(finding.File, 0)))]).Select(place => place.Finding)];
}
