using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Gates;

/// <summary>Holds a scan on its own against its policy. Pure, and never open: what was not seen leaves it undecided.</summary>
public static class ScanGate
{
    public static ScanConclusion Conclude(string target, string toolVersion, IEnumerable<ProjectScan> scans, IEnumerable<Fault> faults, ScanPolicy policy)
    {
        ImmutableArray<ProjectScan> all = [.. WithoutRepetition(scans.OrderBy(scan => scan.Suite))];
        ImmutableArray<Fault> found = [.. faults];
        return new ScanConclusion
        {
            Target = target,
            ToolVersion = toolVersion,
            Policy = policy,
            Faults = found,
            Scans = all,
            ExitCodes = [.. CodesOf(all, found, policy).Distinct().OrderBy(code => ExitCodes.Precedence.IndexOf(code))],
        };
    }

    private static IEnumerable<ExitCode> CodesOf(ImmutableArray<ProjectScan> scans, ImmutableArray<Fault> faults, ScanPolicy policy)
    {
        bool isBlind = scans.All(scan => scan.Files == 0);
        bool isPartial = !faults.IsEmpty || scans.Any(scan => scan.Gaps.Any(gap => gap.Kind.HidesCode()));
        if (isBlind)
            yield return scans.IsEmpty && faults.All(fault => fault.Kind == FaultKind.NoTests) ? ExitCode.NoTests : ExitCode.EnvironmentFailed;
        bool hasFailed = scans.Any(scan => scan.Findings.Any(policy.Forbids));
        bool isUndecided = isPartial && !policy.AllowPartial;
        if (hasFailed)
            yield return ExitCode.Failed;
        if (!isBlind && isUndecided)
            yield return ExitCode.Undecided;
        if (!isBlind && !hasFailed && !isUndecided)
            yield return ExitCode.Passed;
    }

    // A file compiled for two frameworks, or reported by the compiler as well, says the same thing twice.
    private static IEnumerable<ProjectScan> WithoutRepetition(IEnumerable<ProjectScan> scans)
    {
        HashSet<(string Rule, SourceLocation Place, int Column)> seen = [];
        HashSet<(SourceLocation? Place, string Class, string Method, MarkerKind Kind)> marked = [];
        foreach (ProjectScan scan in scans)
        {
            yield return scan with
            {
                Findings = [.. scan.Findings.Where(finding => seen.Add((finding.Rule, finding.Location, finding.Column)))],
                Markers = [.. scan.Markers.Where(marker => marked.Add((marker.Location, marker.Test.Class, marker.Test.Method, marker.Kind)))],
            };
        }
    }
}
