using QualityGate.Core.Faults;
using QualityGate.Core.Planning;
using QualityGate.Core.Shards;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Merges;

/// <summary>Sees to it that each part of an audit has made its own runs, and none that another has made.</summary>
internal static class ShardRuns
{
    /// <param name="suite">The whole suite.</param>
    /// <param name="records">All parts, in order.</param>
    /// <exception cref="QualityGateException">A run was made by a part to which it does not belong, or twice.</exception>
    public static void Require(Discovery suite, ImmutableArray<ShardRecord> records) => MergeFault.ThrowIfAny(records[0].Shard.Split == ShardSplit.Tests
        ? records.SelectMany(record => ForeignTests(suite, record).Take(1)).Concat(records.SelectMany(record => Repeated(suite, [record])))
        : records.SelectMany(record => ForeignRuns(suite, record).Take(1)).Concat(Repeated(suite, records)));

    private static IEnumerable<string> ForeignRuns(Discovery suite, ShardRecord record)
    {
        int conditions = Math.Max(1, record.Subject.Settings.ConditionsFor(suite).Length);
        int foreseen = RunNumbers.LastForeseen(suite, record.Subject.Settings);
        return record.RunsOf(suite.Suite)
            .Select(run => run.Planned.Number)
            .Where(number => number < 1 || (number <= foreseen && (number - 1) / conditions % record.Shard.Total != record.Shard.Index - 1))
            .Select(number => $"Run {number} of {suite.Suite} does not belong to {record.Name}, which has it.");
    }

    private static IEnumerable<string> ForeignTests(Discovery suite, ShardRecord record) => record.RunsOf(suite.Suite)
        .SelectMany(run => run.Observations)
        .Where(seen => !record.Shard.Has(seen.Test))
        .Select(seen => $"{seen.Test.FullName} does not belong to {record.Name}, which has run it.");

    private static IEnumerable<string> Repeated(Discovery suite, IEnumerable<ShardRecord> records) => records
        .SelectMany(record => record.RunsOf(suite.Suite).Select(run => (run.Planned.Number, record.Name)))
        .GroupBy(run => run.Number)
        .Where(same => same.Skip(1).Any())
        .OrderBy(same => same.Key)
        .Take(1)
        .Select(same => $"Run {same.Key} of {suite.Suite} is there twice: in {string.Join(" and in ", same.Select(run => run.Name).Take(2))}.");
}
