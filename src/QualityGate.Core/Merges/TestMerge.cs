using QualityGate.Core.Conditions;
using QualityGate.Core.Faults;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Merges;

/// <summary>
/// The runs of a suite whose tests were shared out: the same run of every part is one run of the suite. What repeats or completes the
/// run of a part stands behind it, under a new number, since each part counted by itself.
/// </summary>
internal sealed class TestMerge(Discovery suite, ImmutableArray<ShardRecord> records)
{
    private readonly ImmutableArray<ConditionSet> _conditions = records[0].Subject.Settings.ConditionsFor(suite);

    /// <exception cref="QualityGateException">A run continues one that is not there.</exception>
    public IEnumerable<SuiteRun> Runs()
    {
        // A share without a test of the suite makes no runs of it.
        int shares = records.Count(record => record.Find(suite.Suite) is null or { Tests.IsEmpty: false });
        ImmutableArray<PartOfRun> parts = [.. records.SelectMany(record => Settled(record, [.. Parts(record)]))];
        int next = RunNumbers.LastForeseen(suite, records[0].Subject.Settings);
        foreach (IGrouping<int, PartOfRun> together in parts.GroupBy(part => part.Place).OrderBy(together => together.Key))
        {
            ImmutableArray<PartOfRun> joined = [.. together.Where(part => part.Counts)];
            if (!joined.IsEmpty)
                yield return JoinedRun.Of(suite, joined, isWhole: joined.Length == shares);
            foreach (PartOfRun other in together.Where(part => !part.Counts))
                yield return Renumbered(other.Run, ++next, other.Run.Planned.Continues is null ? null : together.Key);
        }
    }

    private IEnumerable<PartOfRun> Settled(ShardRecord record, ImmutableArray<PartOfRun> parts)
    {
        if (record.Find(suite.Suite) is not { } share || parts.All(part => part.Run.Planned.Continues is null))
            return parts;

        SuiteLedger seen = parts.Aggregate(Ledger.Empty(share), (ledger, part) => ledger.With(part.Run)).Suites[suite.Suite];
        return parts.Select(part => !part.Counts ? part : part with
        {
            Run = part.Run with
            {
                Observations = SettledResults.Of(seen, part.Run, [.. parts.Select(other => other.Run).Where(run => run.Planned.Continues == part.Run.Planned.Number)]),
            },
        });
    }

    private IEnumerable<PartOfRun> Parts(ShardRecord record)
    {
        Dictionary<ConditionSet, int> done = [];
        int place = 0;
        int current = 0;
        foreach (SuiteRun run in record.RunsOf(suite.Suite))
        {
            bool counts = IsAskedFor(run.Planned) && run.Completion.IsValid();
            if (counts)
            {
                int iteration = done.GetValueOrDefault(run.Planned.Conditions);
                done[run.Planned.Conditions] = iteration + 1;
                place = iteration < record.Subject.Settings.Runs
                    ? (iteration * _conditions.Length) + _conditions.IndexOf(run.Planned.Conditions) + 1
                    : throw MergeFault.Of($"{suite.Suite} has more runs in {record.Name} than were asked for.");
                current = run.Planned.Number;
            }
            else if (run.Planned.Continues is { } continued && continued != current)
            {
                throw MergeFault.Of($"Run {run.Planned.Number} of {suite.Suite} in {record.Name} continues run {continued}, which does not stand before it.");
            }

            yield return new PartOfRun(place, counts, record, run);
        }
    }

    private bool IsAskedFor(PlannedRun planned) => planned is { Continues: null, Host: SuiteHost.Unknown, Purpose: RunPurpose.Measurement } && _conditions.Contains(planned.Conditions);

    private static SuiteRun Renumbered(SuiteRun run, int number, int? continues) => run with
    {
        Planned = run.Planned with { Number = number, Continues = continues },
    };
}
