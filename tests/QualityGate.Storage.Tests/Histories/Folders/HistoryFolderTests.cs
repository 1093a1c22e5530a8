using QualityGate.Core.Faults;
using QualityGate.Storage.Histories;
using QualityGate.Storage.Histories.Folders;

namespace QualityGate.Storage.Tests.Histories.Folders;

public sealed class HistoryFolderTests : HistoryStoreTests, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Store => _folder["history"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task FoldersMergeByCopying()
    {
        await using HistoryFolder other = new(_folder["other"]);
        await AddAsync(SampleEntry.Of(1));
        await AddAsync(SampleEntry.Of(2, runs: 3));
        await other.AddAsync(SampleEntry.Of(2, runs: 5), CancellationToken.None);
        await other.AddAsync(SampleEntry.Of(3), CancellationToken.None);

        foreach (string file in Directory.EnumerateFiles(_folder["other"]))
            File.Copy(file, Path.Combine(Store, Path.GetFileName(file)), overwrite: true);

        Assert.Equal([(1, 5), (2, 7), (3, 5)], (await ReadAsync()).History.Entries.Select(entry => (int.Parse(entry.Origin, System.Globalization.CultureInfo.InvariantCulture), entry.Runs)));
    }

    [Fact]
    public async Task FileThatWasCutOffAnywhere_IsNamedAndStays()
    {
        await AddAsync(SampleEntry.Of(1));
        string file = Assert.Single(Files());
        byte[] whole = await File.ReadAllBytesAsync(file);

        for (int length = 0; length < whole.Length; length++)
        {
            await File.WriteAllBytesAsync(file, whole[..length]);
            StoredHistory stored = await ReadAsync();

            Assert.Empty(stored.History.Entries);
            Assert.Equal(file, Assert.Single(stored.Unreadable).Name);
            Assert.Equal(length, new FileInfo(file).Length);
        }
    }

    [Fact]
    public async Task EveryDamagedByte_IsNoticed()
    {
        await AddAsync(SampleEntry.Of(1));
        string file = Assert.Single(Files());
        byte[] whole = await File.ReadAllBytesAsync(file);

        for (int place = 0; place < whole.Length; place++)
        {
            whole[place] ^= 0x40;
            await File.WriteAllBytesAsync(file, whole);
            whole[place] ^= 0x40;

            Assert.Empty((await ReadAsync()).History.Entries);
        }
    }

    [Fact]
    public async Task DamagedFullerState_GivesWayToTheOneBefore()
    {
        await AddAsync(SampleEntry.Of(1, runs: 3));
        await AddAsync(SampleEntry.Of(1, runs: 5));
        Damage(Files().Single(file => file.Contains("-7-", StringComparison.Ordinal)));

        StoredHistory stored = await ReadAsync();

        Assert.Equal(SampleEntry.Of(1, runs: 3).Runs, Assert.Single(stored.History.Entries).Runs);
        Assert.Single(stored.Unreadable);
    }

    [Fact]
    public async Task EntryWhoseFileIsDamaged_IsWrittenAgain()
    {
        await AddAsync(SampleEntry.Of(1));
        Damage(Assert.Single(Files()));

        Assert.Equal(Addition.Added, await AddAsync(SampleEntry.Of(1)));

        Assert.Empty((await ReadAsync()).Unreadable);
    }

    [Fact]
    public async Task DamagedFile_IsNeverRemoved()
    {
        await AddAsync(SampleEntry.Of(1));
        Damage(Assert.Single(Files()));
        await using IHistoryStore store = await OpenAsync();

        await store.RemoveAsync(await store.ListAsync(CancellationToken.None), CancellationToken.None);

        Assert.Single(Files());
    }

    [Fact]
    public async Task DraftOfAKilledWriter_DisturbsNobody()
    {
        await AddAsync(SampleEntry.Of(1));
        string file = Assert.Single(Files());
        await File.WriteAllBytesAsync($"{file}.abc{HistoryFolder.DraftExtension}", (await File.ReadAllBytesAsync(file))[..50]);

        StoredHistory stored = await ReadAsync();

        Assert.Single(stored.History.Entries);
        Assert.Empty(stored.Unreadable);
    }

    [Fact]
    public async Task RenamedFile_IsNamed()
    {
        await AddAsync(SampleEntry.Of(1));
        string file = Assert.Single(Files());
        File.Copy(file, Path.Combine(Store, "copy.history"));
        File.Copy(file, file.Replace(SampleEntry.OriginOf(1), SampleEntry.OriginOf(2), StringComparison.Ordinal));

        StoredHistory stored = await ReadAsync();

        Assert.Single(stored.History.Entries);
        Assert.Equal(["It is not what its name says.", "Its name is not one that this tool gives."], stored.Unreadable.Select(entry => entry.Reason));
    }

    [Fact]
    public async Task FreshFolder_IsHiddenFromGitUntilSomebodyWantsItThere()
    {
        await AddAsync(SampleEntry.Of(1));
        string ignore = Path.Combine(Store, HistoryFolder.IgnoreFile);
        Assert.EndsWith("*\n", await File.ReadAllTextAsync(ignore), StringComparison.Ordinal);
        File.Delete(ignore);

        await AddAsync(SampleEntry.Of(2));

        Assert.False(File.Exists(ignore));
    }

    [RootFact]
    public async Task FullDisk_IsSaidInOneSentenceAndLosesNothing()
    {
        using TinyDisk disk = new(Store, "12k");
        List<int> added = [];

        QualityGateException refusal = await Assert.ThrowsAsync<QualityGateException>(async () =>
        {
            for (int number = 1; ; number++)
            {
                await AddAsync(SampleEntry.Of(number, runs: 400));
                added.Add(number);
            }
        });

        Assert.Equal(FaultKind.History, refusal.Fault.Kind);
        Assert.Contains($"The history in {Store} cannot be written", refusal.Message, StringComparison.Ordinal);
        Assert.NotEmpty(added);
        Assert.Equal(added.Select(SampleEntry.OriginOf), (await ReadAsync()).History.Entries.Select(entry => entry.Origin));
        Assert.DoesNotContain(Directory.EnumerateFiles(Store), file => file.EndsWith(HistoryFolder.DraftExtension, StringComparison.Ordinal));
    }

    [Fact]
    public async Task PlaceThatIsNoFolder_IsSaid()
    {
        _folder.Write("history", "a file");

        QualityGateException refusal = await Assert.ThrowsAsync<QualityGateException>(() => AddAsync(SampleEntry.Of(1)));

        Assert.Equal(FaultKind.History, refusal.Fault.Kind);
    }

    protected override Task<IHistoryStore> OpenAsync() => Task.FromResult<IHistoryStore>(new HistoryFolder(Store));

    protected override Task DamageAsync(string origin)
    {
        Damage(Files().Single(file => file.Contains(origin, StringComparison.Ordinal)));
        return Task.CompletedTask;
    }

    private static void Damage(string file)
    {
        byte[] bytes = File.ReadAllBytes(file);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(file, bytes);
    }

    private IEnumerable<string> Files() => Directory.EnumerateFiles(Store, "*.history");
}
