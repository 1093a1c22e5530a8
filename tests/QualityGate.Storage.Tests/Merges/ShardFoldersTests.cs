using QualityGate.Core.Faults;
using QualityGate.Storage.Merges;
using QualityGate.Storage.Records;

namespace QualityGate.Storage.Tests.Merges;

public sealed class ShardFoldersTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Output => _folder["merged"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void OutputFolder_MeansItsRecord() => Assert.Equal([Record("a/record/record.jsonl")], Found("a"));

    [Fact]
    public void FolderOfFolders_MeansAllRecordsBelow()
    {
        string[] records = [Record("shards/audit-1/qualitygate-report/record/record.jsonl"), Record("shards/audit-2/record.jsonl.gz")];

        Assert.Equal(records, Found("shards"));
    }

    [Fact]
    public void EarlierRecord_IsNoShard()
    {
        Record("a/record/record.previous.jsonl");

        Assert.Equal([Record("a/record/record.jsonl")], Found(""));
    }

    [Fact]
    public void RecordAndItsArchive_AreOneShard()
    {
        Record("x/a/record/record.jsonl.gz");

        Assert.Equal([Record("x/a/record/record.jsonl")], Found("x"));
    }

    [Fact]
    public void FolderThatIsNamedTwice_CountsOnce()
    {
        string record = Record("a/record/record.jsonl");

        Assert.Equal([record], ShardFolders.Find([_folder["a"], _folder["a/"], record], Output).AsEnumerable());
    }

    [Fact]
    public void EarlierMergedRecordBelow_IsPassedOver()
    {
        Record("merged/record/record.jsonl");

        Assert.Equal([Record("a/record/record.jsonl")], Found(""));
    }

    [Fact]
    public void ShardWhereTheMergedRecordGoes_IsRefused()
    {
        Record("merged/record/record.jsonl");

        Assert.Equal(FaultKind.Usage, Refused("lies where the merged audit would go", "merged"));
    }

    [Fact]
    public void PlaceThatIsNotThere_IsAMissingShard() => Assert.Equal(FaultKind.MissingShards, Refused("no such folder or file", "nowhere"));

    [Fact]
    public void FolderWithoutARecord_IsAMissingShard()
    {
        _folder.Write("empty/readme.txt", "");

        Assert.Equal(FaultKind.MissingShards, Refused("There is no shard in", "empty"));
    }

    private string Record(string name)
    {
        Assert.Contains(Path.GetFileName(name), new[] { RecordFiles.Name, RecordFiles.ArchiveName, RecordFiles.PreviousName });
        return _folder.Write(name, "");
    }

    private string[] Found(string place) => [.. ShardFolders.Find([_folder[place].TrimEnd('/')], Output)];

    private FaultKind Refused(string words, string place)
    {
        QualityGateException refusal = Assert.Throws<QualityGateException>(() => Found(place));
        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
        return refusal.Fault.Kind;
    }
}
