using QualityGate.Core.Faults;
using QualityGate.Core.Shards;

namespace QualityGate.Core.Merges;

/// <summary>Sees to it that every part of an audit is there, and none twice.</summary>
internal static class ShardIndexes
{
    /// <returns>The parts in order.</returns>
    /// <exception cref="QualityGateException">One is missing, there twice, or no part of the same audit.</exception>
    public static ImmutableArray<ShardRecord> Require(ImmutableArray<ShardRecord> records)
    {
        MergeFault.ThrowIfAny(records.Select(NoPart).OfType<string>());
        if (records is not [var first, ..])
            throw MergeFault.Of("There is no shard to merge.");

        MergeFault.ThrowIfAny(records.Where(record => Audit(record) != Audit(first)).Select(record =>
            $"{record.Place} is shard {record.Shard} by {Words(record.Shard.Split)} and {first.Place} is shard {first.Shard} by {Words(first.Shard.Split)}: they are parts of different audits."));
        MergeFault.ThrowIfAny([.. Missing(records, first.Shard.Total), .. Twice(records)]);
        return [.. records.OrderBy(record => record.Shard.Index)];
    }

    private static string? NoPart(ShardRecord record) => record.Subject switch
    {
        { Settings.Shard: { } shard } when shard.IsPossible() => null,
        { Settings.Shard: { } shard } => $"{record.Place} says that it is shard {shard.Index} of {shard.Total}, which cannot be.",
        { Parts.IsEmpty: false } => $"{record.Place} was merged already: name the folders of its shards.",
        _ => $"{record.Place} is the record of a whole audit, which was not made as a shard: there is nothing to merge it with.",
    };

    private static (int Total, ShardSplit Split) Audit(ShardRecord record) => (record.Shard.Total, record.Shard.Split);

    private static IEnumerable<string> Missing(ImmutableArray<ShardRecord> records, int total)
    {
        int[] missing = [.. Enumerable.Range(1, total).Except(records.Select(record => record.Shard.Index))];
        if (missing.Length > 0)
            yield return $"{(missing.Length == 1 ? "Shard" : "Shards")} {string.Join(", ", missing)} of {total} {(missing.Length == 1 ? "is" : "are")} missing: without all of them the audit says nothing.";
    }

    private static IEnumerable<string> Twice(ImmutableArray<ShardRecord> records) => records
        .GroupBy(record => record.Shard.Index)
        .Where(same => same.Skip(1).Any())
        .OrderBy(same => same.Key)
        .Select(same => $"Shard {same.First().Shard.Index} of {same.First().Shard.Total} is there {(same.Count() == 2 ? "twice" : $"{same.Count()} times")}: {string.Join(", ", same.Select(record => record.Place))}.");

    private static string Words(ShardSplit split) => split == ShardSplit.Tests ? "tests" : "iterations";
}
