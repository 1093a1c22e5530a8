using QualityGate.Core.Audits;

namespace QualityGate.Core.Baselines;

/// <summary>A baseline, counted over the suites that an audit has: what its numbers are compared with.</summary>
public sealed record BaselineNumbers
{
    public required int Tests { get; init; }

    public required int Stable { get; init; }

    public required int Flaky { get; init; }

    public required int ConditionDependent { get; init; }

    /// <summary>In any order.</summary>
    public required int OrderDependent { get; init; }

    public required int Broken { get; init; }

    public required int Sensitive { get; init; }

    public required int Skipped { get; init; }

    public required int Inconclusive { get; init; }

    public required int FlakyMarkers { get; init; }

    public required int Findings { get; init; }

    /// <summary>Flaky in the sense of the gate.</summary>
    public required int Unreliable { get; init; }

    /// <summary>Of the projects of an audit.</summary>
    public static BaselineNumbers Of(AuditBaseline baseline, Audit audit)
    {
        HashSet<Suites.SuiteId> suites = [.. audit.Suites.Select(suite => suite.Id)];
        HashSet<string> projects = [.. suites.Select(suite => suite.Project), .. audit.Scans.Select(scan => scan.Suite.Project)];
        return Count(
            [.. baseline.Tests.Where(entry => suites.Contains(entry.Id.Suite)).Select(entry => entry.Test)],
            baseline.Markers.Count(marker => projects.Contains(marker.Project)),
            baseline.Findings.Count(finding => projects.Contains(finding.Project)));
    }

    /// <summary>All that it holds.</summary>
    public static BaselineNumbers Of(AuditBaseline baseline) =>
        Count([.. baseline.Tests.Select(entry => entry.Test)], baseline.Markers.Length, baseline.Findings.Length);

    private static BaselineNumbers Count(ImmutableArray<BaselineTest> tests, int markers, int findings) => new()
    {
        Tests = tests.Length,
        Stable = tests.Count(test => test.Verdict == KnownVerdict.Stable),
        Flaky = tests.Count(test => test.Verdict == KnownVerdict.Flaky),
        ConditionDependent = tests.Count(test => test.Verdict == KnownVerdict.ConditionDependent),
        OrderDependent = tests.Count(test => test.Verdict is KnownVerdict.OrderDependent or KnownVerdict.HiddenOrderDependent),
        Broken = tests.Count(test => test.Verdict == KnownVerdict.Broken),
        Sensitive = tests.Count(test => test.Verdict == KnownVerdict.Sensitive),
        Skipped = tests.Count(test => test.Verdict == KnownVerdict.Skipped),
        Inconclusive = tests.Count(test => test.Verdict == KnownVerdict.Inconclusive),
        FlakyMarkers = markers,
        Findings = findings,
        Unreliable = tests.Count(test => test.Verdict.IsUnreliable()),
    };
}
