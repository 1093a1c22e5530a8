using QualityGate.Core.Audits;
using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Runs;
using QualityGate.Core.Shards;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Merges;

/// <summary>Puts the parts of an audit together. Pure: nothing is believed that the parts do not all say.</summary>
public static class Merge
{
    /// <param name="records">The parts, in any order.</param>
    /// <exception cref="QualityGateException"><see cref="FaultKind.MissingShards"/>: one is missing or there twice, or they do not fit each other.</exception>
    public static MergedRecord Of(ImmutableArray<ShardRecord> records)
    {
        ImmutableArray<ShardRecord> parts = ShardIndexes.Require(records);
        ShardOrigins.Require(parts);
        return new MergedRecord
        {
            Subject = SubjectOf(parts),
            Policy = parts[0].Policy,

            // They differ by the day only, on which a quarantine may end.
            Facts = parts.MaxBy(part => part.Subject.StartedAt)!.Facts,
            Events =
            [
                .. parts.SelectMany(part => part.Faults).DistinctBy(fault => (fault.Kind, fault.Subject, fault.Message)).Select(fault => new RunEvent.FaultFound(fault)),
                .. ScansOf(parts).Select(scan => new RunEvent.ProjectScanned(scan)),
                .. parts.Select(part => part.CiHonesty).OfType<CiHonesty>().Take(1).Select(honesty => new RunEvent.CiRead(honesty)),
                .. parts.SelectMany(part => part.Suites).Select(suite => suite.Suite).Distinct().Order().SelectMany(suite => EventsOf(suite, parts)),
                .. SourcesOf(parts) is { IsEmpty: false } sources ? [new RunEvent.SourcesTraced(sources)] : Array.Empty<RunEvent>(),
                new RunEvent.Ended(parts.Any(part => part.Ending == Ending.BudgetSpent) ? Ending.BudgetSpent : Ending.Finished),
            ],
        };
    }

    private static AuditSubject SubjectOf(ImmutableArray<ShardRecord> parts) => parts[0].Subject with
    {
        StartedAt = parts.Min(part => part.Subject.StartedAt),
        HasLocalChanges = parts.Any(part => part.Subject.HasLocalChanges),
        Settings = parts[0].Subject.Settings with { Shard = null },
        Parts = [.. parts.Select(part => new AuditPart(part.Shard, part.Subject.Machine, part.Subject.StartedAt))],
    };

    // One part reads the code for all; where several have, what was read whole says most.
    private static IEnumerable<ProjectScan> ScansOf(ImmutableArray<ShardRecord> parts) => parts
        .SelectMany(part => part.Scans)
        .GroupBy(scan => scan.Suite)
        .OrderBy(scans => scans.Key)
        .Select(scans => scans.FirstOrDefault(scan => !scan.IsPartial) ?? scans.First());

    // All parts have the same commit, so they say the same of a file.
    private static ImmutableArray<SourceFile> SourcesOf(ImmutableArray<ShardRecord> parts) =>
        [.. parts.SelectMany(part => part.Sources).DistinctBy(file => file.Path).OrderBy(file => file.Path, StringComparer.Ordinal)];

    private static IEnumerable<RunEvent> EventsOf(SuiteId id, ImmutableArray<ShardRecord> parts)
    {
        Discovery suite = ShardSuites.Require(id, parts);
        ShardRuns.Require(suite, parts);
        yield return new RunEvent.SuiteDiscovered(suite);
        foreach (SuiteRun run in parts[0].Shard.Split == ShardSplit.Tests ? new TestMerge(suite, parts).Runs() : IterationMerge.Of(suite, parts))
        {
            yield return new RunEvent.RunStarted(run.Planned, run.StartedAt);
            foreach (Observation seen in run.Observations)
                yield return new RunEvent.TestObserved(run.Planned, seen);
            yield return new RunEvent.RunEnded(run);
        }
    }
}
