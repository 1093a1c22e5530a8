using System.Text;
using FsCheck.Fluent;
using QualityGate.Core.Faults;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Merges;
using QualityGate.Core.Shards;
using QualityGate.Storage.Merges;
using QualityGate.Storage.Records;

namespace QualityGate.Storage.Tests.Merges;

/// <summary>From the records of shards to the record of the whole.</summary>
public sealed class RecordedMergeTests : IDisposable
{
    private static readonly ImmutableArray<string> Splices =
        ["", "{", "}", "\"", "\0", "null", "-1", "99999999999", "[]", "\n", "{\"kind\":\"ended\"}\n", "\"kind\":\"seen\"", "ÿþ", "serial+serial", "2147483647"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(ShardSplit.Iterations)]
    [InlineData(ShardSplit.Tests)]
    public async Task MergedRecord_HoldsEveryResultOfEveryShard(ShardSplit split)
    {
        RecordedShards.Write(_folder["shards"], split);

        AuditRecord merged = await MergeAsync(_folder["shards"]);

        SuiteLedger suite = merged.Ledger.Suites.Values.Single();
        Assert.All(suite.Tests.Where(test => test.Disruptions == 0).SelectMany(test => test.Conditions), tally => Assert.Equal(8, tally.Trials));
        Assert.Equal(6, suite.Tests.Length);
        Assert.Single(suite.Tests, test => test.Disruptions > 0);
        Assert.Equal(4, merged.Subject.Parts.Length);
    }

    [Fact]
    public async Task Archives_MergeLikeRecords()
    {
        RecordedShards.Write(_folder["shards"]);
        for (int index = 1; index <= RecordedShards.Total; index++)
            await RecordArchive.WriteAsync(_folder[$"shards/{index}"], _folder[$"packed/{index}"], CancellationToken.None);

        AuditRecord plain = await MergeAsync(_folder["shards"]);
        AuditRecord packed = await MergeAsync(_folder["packed"]);

        Assert.Equal(Flat.Of(plain.Ledger), Flat.Of(packed.Ledger));
    }

    [Fact]
    public async Task SettingThatDiffers_IsNamedWithBothValues()
    {
        RecordedShards.Write(_folder["shards"]);
        RecordedShards.Write(_folder["shards/3"], new Shard(3, 4, ShardSplit.Iterations), subject => subject with { Settings = subject.Settings with { Seed = 5 } });

        QualityGateException refusal = await Assert.ThrowsAsync<QualityGateException>(() => MergeAsync(_folder["shards"]));

        Assert.Contains("settings.seed is 5 there and 3 here", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ShardThatBreaksOff_IsRefused()
    {
        RecordedShards.Write(_folder["shards"]);
        string record = _folder["shards/2/record/record.jsonl"];
        byte[] whole = await File.ReadAllBytesAsync(record);
        await File.WriteAllBytesAsync(record, whole[..(whole.Length * 2 / 3)]);

        QualityGateException refusal = await Assert.ThrowsAsync<QualityGateException>(() => MergeAsync(_folder["shards"]));

        Assert.Equal(FaultKind.MissingShards, refusal.Fault.Kind);
        Assert.Contains("breaks off before its share was made", refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>Whatever is done to a record: it is merged, or refused in one sentence. Never anything else.</summary>
    [Theory]
    [InlineData(ShardSplit.Iterations)]
    [InlineData(ShardSplit.Tests)]
    public void DamagedShard_IsMergedOrRefused(ShardSplit split)
    {
        RecordedShards.Write(_folder["shards"], split);
        ImmutableArray<string> records = ShardFolders.Find([_folder["shards"]], _folder["merged"]);
        string[] whole = [.. records.Select(File.ReadAllText)];

        Claim.HoldsFor(
            Gen.Choose(0, int.MaxValue),
            async seed =>
            {
                Random random = new(seed);
                int damaged = random.Next(records.Length);
                // Not every byte of it is UTF-8 then.
                await File.WriteAllTextAsync(records[damaged], Damaged(whole[damaged], random), Encoding.Latin1);
                try
                {
                    await MergeAsync(_folder["shards"]);
                }
                catch (QualityGateException refusal)
                {
                    Assert.Contains(refusal.Fault.Kind, new[] { FaultKind.MissingShards, FaultKind.Environment });
                    Assert.DoesNotContain('\n', refusal.Message);
                }
                finally
                {
                    await File.WriteAllTextAsync(records[damaged], whole[damaged]);
                }
            });
    }

    private async Task<AuditRecord> MergeAsync(string folder)
    {
        string output = _folder["merged"];
        List<ShardRecord> shards = [];
        foreach (string path in ShardFolders.Find([folder], output))
            shards.Add(await ShardRecordReader.ReadAsync(path, CancellationToken.None));
        return await RecordReader.ReadAsync(MergedRecordWriter.Write(output, Merge.Of([.. shards])), CancellationToken.None);
    }

    private static string Damaged(string text, Random random)
    {
        StringBuilder damaged = new(text);
        for (int wound = random.Next(1, 4); wound > 0; wound--)
        {
            int place = random.Next(damaged.Length);
            int length = Math.Min(random.Next(0, 40), damaged.Length - place);
            damaged.Remove(place, length).Insert(place, Splices[random.Next(Splices.Length)]);
        }

        return damaged.ToString();
    }
}
