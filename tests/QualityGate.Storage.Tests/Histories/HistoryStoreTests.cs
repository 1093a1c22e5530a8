using QualityGate.Core.Histories;
using QualityGate.Storage.Histories;

namespace QualityGate.Storage.Tests.Histories;

/// <summary>What every store does, whatever it is made of.</summary>
public abstract class HistoryStoreTests
{
    [Fact]
    public async Task StoreToWhichNothingWasAdded_IsEmpty()
    {
        await using IHistoryStore store = await OpenAsync();

        Assert.Empty((await store.ReadAsync(CancellationToken.None)).History.Entries);
        Assert.Empty(await store.ListAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Entry_ComesBackWithoutLoss()
    {
        Assert.Equal(Addition.Added, await AddAsync(SampleEntry.Of(1)));

        StoredHistory stored = await ReadAsync();

        Assert.Equal(Flat.Of(SampleEntry.Of(1)), Flat.Of(Assert.Single(stored.History.Entries)));
        Assert.Empty(stored.Unreadable);
    }

    [Fact]
    public async Task SameEntryAgain_ChangesNothing()
    {
        await AddAsync(SampleEntry.Of(1));

        Assert.Equal(Addition.AlreadyThere, await AddAsync(SampleEntry.Of(1)));

        Assert.Single((await ReadAsync()).History.Entries);
    }

    [Fact]
    public async Task AuditThatWentOn_CountsOnceAndWhole()
    {
        await AddAsync(SampleEntry.Of(1, runs: 3));

        Assert.Equal(Addition.Replaced, await AddAsync(SampleEntry.Of(1, runs: 5)));
        Assert.Equal(Addition.AlreadyThere, await AddAsync(SampleEntry.Of(1, runs: 3)));

        Assert.Equal(Flat.Of(SampleEntry.Of(1, runs: 5)), Flat.Of(Assert.Single((await ReadAsync()).History.Entries)));
    }

    [Theory]
    [InlineData("a", "b")]
    [InlineData("b", "a")]
    public async Task EquallyFullStates_SettleOnTheSameOneInAnyOrder(string first, string second)
    {
        await AddAsync(SampleEntry.Of(1, target: first));
        await AddAsync(SampleEntry.Of(1, target: second));

        Assert.Equal("b", Assert.Single((await ReadAsync()).History.Entries).Target);
    }

    [Fact]
    public async Task Entries_ComeBackInTheOrderOfTime()
    {
        foreach (int number in new[] { 3, 1, 2 })
            await AddAsync(SampleEntry.Of(number));

        Assert.Equal([SampleEntry.OriginOf(1), SampleEntry.OriginOf(2), SampleEntry.OriginOf(3)], (await ReadAsync()).History.Entries.Select(entry => entry.Origin));
    }

    [Fact]
    public async Task TwoWritersAtOnce_LoseNothingAndCountNothingTwice()
    {
        await Task.WhenAll(WriteAsync(Enumerable.Range(0, 20)), WriteAsync(Enumerable.Range(10, 20)));

        Assert.Equal(Enumerable.Range(0, 30).Select(SampleEntry.OriginOf), (await ReadAsync()).History.Entries.Select(entry => entry.Origin));

        async Task WriteAsync(IEnumerable<int> numbers)
        {
            await using IHistoryStore store = await OpenAsync();
            foreach (int number in numbers)
                await store.AddAsync(SampleEntry.Of(number), CancellationToken.None);
        }
    }

    [Fact]
    public async Task List_NamesWhatIsThere()
    {
        await AddAsync(SampleEntry.Of(2, runs: 3));
        await AddAsync(SampleEntry.Of(2, runs: 5));

        await using IHistoryStore store = await OpenAsync();
        EntryKey key = Assert.Single(await store.ListAsync(CancellationToken.None));

        Assert.Equal((SampleEntry.OriginOf(2), SampleEntry.Of(2, runs: 5).Runs), (key.Origin, key.Runs));
        Assert.Equal(SampleEntry.Of(2).At.ToUnixTimeSeconds(), key.At.ToUnixTimeSeconds());
    }

    [Fact]
    public async Task RemovedEntry_IsGoneInAllItsStates()
    {
        await AddAsync(SampleEntry.Of(1, runs: 3));
        await AddAsync(SampleEntry.Of(1, runs: 5));
        await AddAsync(SampleEntry.Of(2));

        await using IHistoryStore store = await OpenAsync();
        await store.RemoveAsync([.. (await store.ListAsync(CancellationToken.None)).Where(key => key.Origin == SampleEntry.OriginOf(1))], CancellationToken.None);

        Assert.Equal(SampleEntry.OriginOf(2), Assert.Single((await ReadAsync()).History.Entries).Origin);
        Assert.Equal(Addition.Added, await AddAsync(SampleEntry.Of(1)));
    }

    [Fact]
    public async Task DamagedEntry_IsNamedAndLeftOut()
    {
        await AddAsync(SampleEntry.Of(1));
        await AddAsync(SampleEntry.Of(2));
        await DamageAsync(SampleEntry.OriginOf(1));

        StoredHistory stored = await ReadAsync();

        Assert.Equal(SampleEntry.OriginOf(2), Assert.Single(stored.History.Entries).Origin);
        UnreadableEntry unreadable = Assert.Single(stored.Unreadable);
        Assert.Contains(SampleEntry.OriginOf(1), unreadable.Name, StringComparison.Ordinal);
        Assert.Contains("damaged", unreadable.Reason, StringComparison.Ordinal);
    }

    /// <summary>Opens the store of this test; each time another one of the same.</summary>
    protected abstract Task<IHistoryStore> OpenAsync();

    /// <summary>Changes one byte in the middle of an entry.</summary>
    protected abstract Task DamageAsync(string origin);

    private protected async Task<Addition> AddAsync(HistoryEntry entry)
    {
        await using IHistoryStore store = await OpenAsync();
        return await store.AddAsync(entry, CancellationToken.None);
    }

    private protected async Task<StoredHistory> ReadAsync()
    {
        await using IHistoryStore store = await OpenAsync();
        return await store.ReadAsync(CancellationToken.None);
    }
}
