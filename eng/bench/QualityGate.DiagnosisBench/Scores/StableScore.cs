using System.Collections.Frozen;
using QualityGate.Core.Audits;
using QualityGate.Core.Verdicts;
using QualityGate.DiagnosisBench.Measurements;
using QualityGate.DiagnosisBench.Zoos;

namespace QualityGate.DiagnosisBench.Scores;

/// <summary>What the audits of a project say of its tests with which nothing is wrong.</summary>
internal sealed record StableScore
{
    public required string Zoo { get; init; }

    public required string Project { get; init; }

    /// <summary>Tests that are stable in truth, each row counted.</summary>
    public required int Tests { get; init; }

    public required int Audits { get; init; }

    /// <summary>Of the stable tests, in all audits.</summary>
    public required ImmutableArray<FalseAlarm> Alarms { get; init; }

    /// <summary>Tests that the ground truth does not name, such as polluters.</summary>
    public required int Strangers { get; init; }

    /// <summary>Verdicts about those that say something is wrong with them.</summary>
    public required ImmutableArray<FalseAlarm> StrangerAlarms { get; init; }

    /// <summary>Rows that no audit has a test for.</summary>
    public required ImmutableArray<Specimen> Missing { get; init; }

    public int Flaky => Alarms.Count(alarm => alarm.Verdict == nameof(TestVerdict.Flaky));

    public static StableScore Of(MeasuredProject measured)
    {
        ImmutableArray<(MeasuredAudit Audit, AuditedTest Test, Specimen? Specimen)> seen =
        [
            .. from audit in measured.Audits
               from test in audit.Tests
               select (audit, test, measured.Project.Specimens.Where(specimen => specimen.Means(test)).MaxBy(specimen => specimen.Precision)),
        ];
        FrozenSet<Specimen> met = measured.Project.Specimens.Where(specimen => seen.Any(one => specimen.Means(one.Test))).ToFrozenSet();
        return new StableScore
        {
            Zoo = measured.Project.ZooName,
            Project = measured.Project.Name,
            Tests = seen.Where(one => one.Specimen is { Kind: SpecimenKind.Stable }).Select(one => one.Test.Id).Distinct().Count(),
            Audits = measured.Audits.Length,
            Alarms = [.. seen.Where(one => one.Specimen is { Kind: SpecimenKind.Stable } stable && IsFalse(stable, one.Test.Verdict)).Select(Alarm)],
            Strangers = seen.Where(one => one.Specimen is null).Select(one => one.Test.Id).Distinct().Count(),
            StrangerAlarms = [.. seen.Where(one => one.Specimen is null && (VerdictNames.SaysUnreliable(one.Test.Verdict) || one.Test.Verdict is TestVerdict.Broken)).Select(Alarm)],
            Missing = [.. measured.Project.Specimens.Where(specimen => !met.Contains(specimen))],
        };

        FalseAlarm Alarm((MeasuredAudit Audit, AuditedTest Test, Specimen? Specimen) one) =>
            new(measured.Project.Name, one.Audit.Seed, one.Test.DisplayName, VerdictNames.Of(one.Test.Verdict));
    }

    private static bool IsFalse(Specimen stable, TestVerdict verdict) =>
        verdict is not TestVerdict.Stable && !stable.Verdicts.Contains(VerdictNames.Of(verdict));
}
