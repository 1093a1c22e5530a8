using QualityGate.Core.Suites;

namespace QualityGate.Core.Gates;

/// <summary>Parts an audit by which of its projects share the limit of a condition.</summary>
internal static class GateScopes
{
    /// <summary>Each part with its limit; a part without suites is none, unless there is no suite at all.</summary>
    public static IEnumerable<(GateScope Scope, Limit? Limit)> Of(GateRule rule, GateScope whole)
    {
        ImmutableArray<ProjectPolicy> own = [.. whole.Policy.Projects.Where(project => project.LimitOf(rule) is not null)];
        if (own.IsEmpty || GateKeys.Of(rule) is not { IsPerProject: true })
            return [(whole, whole.Policy.LimitOf(rule))];

        IEnumerable<(GateScope Scope, Limit? Limit)> parts = own
            .Select(project => (Within(whole, suite => DecidingFor(suite, own) == project) with { Projects = project.Match }, project.LimitOf(rule)))
            .Prepend((Within(whole, suite => DecidingFor(suite, own) is null), whole.Policy.LimitOf(rule)));
        return whole.Audit.Suites.IsEmpty ? [(whole, whole.Policy.LimitOf(rule))] : parts.Where(part => !part.Scope.Audit.Suites.IsEmpty);
    }

    private static ProjectPolicy? DecidingFor(SuiteId suite, ImmutableArray<ProjectPolicy> own) =>
        own.LastOrDefault(project => ProjectPattern.Matches(project.Match, suite.Project));

    private static GateScope Within(GateScope whole, Func<SuiteId, bool> isMeant) => whole with
    {
        Audit = whole.Audit with
        {
            Suites = [.. whole.Audit.Suites.Where(suite => isMeant(suite.Id))],
            Scans = [.. whole.Audit.Scans.Where(scan => isMeant(scan.Suite))],
            Markers = [.. whole.Audit.Markers.Where(marker => isMeant(marker.Test.Suite))],
        },
        Changes = whole.Changes.Within(isMeant),
    };
}
