using QualityGate.Core.Audits;
using QualityGate.Core.Findings;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Baselines;

/// <summary>The findings of an audit, each once, and those of them that are new.</summary>
internal static class FlaggedPlaces
{
    /// <summary>In the order of the scans. A file compiled for two frameworks says the same thing twice.</summary>
    public static ImmutableArray<FlaggedPlace> In(Audit audit)
    {
        HashSet<(string Rule, SourceLocation Place, int Column)> seen = [];
        return
        [
            .. audit.Scans
                .SelectMany(scan => scan.Findings, (scan, finding) => (scan.Suite, Finding: finding))
                .Where(found => seen.Add((found.Finding.Rule, found.Finding.Location, found.Finding.Column)))
                .Select(found => new FlaggedPlace(Kept(found.Suite, found.Finding), found.Suite, found.Finding.Location)),
        ];
    }

    /// <summary>Those beyond what is known: of several alike, as many as are too many, the last ones.</summary>
    public static ImmutableArray<FlaggedPlace> Beyond(ImmutableArray<BaselineFinding> known, ImmutableArray<FlaggedPlace> now)
    {
        Dictionary<(string, string, string), int> left = known.CountBy(finding => finding.Essence).ToDictionary();
        return [.. now.Where(place => !Take(left, place.Finding))];
    }

    private static bool Take(Dictionary<(string, string, string), int> left, BaselineFinding finding)
    {
        int count = left.GetValueOrDefault(finding.Essence);
        left[finding.Essence] = count - 1;
        return count > 0;
    }

    private static BaselineFinding Kept(SuiteId suite, StaticFinding finding) =>
        new(suite.Project, finding.Rule, finding.Location.File, FindingFingerprint.Of(finding));
}
