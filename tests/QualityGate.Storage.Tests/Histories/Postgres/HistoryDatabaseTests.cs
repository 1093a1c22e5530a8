using QualityGate.Core.Faults;
using QualityGate.Storage.Histories;
using QualityGate.Storage.Histories.Postgres;

namespace QualityGate.Storage.Tests.Histories.Postgres;

[Collection(PostgresGroup.Name)]
public sealed class HistoryDatabaseTests(PostgresCluster cluster) : HistoryStoreTests, IAsyncLifetime
{
    private string _schema = "";

    public async Task InitializeAsync() => _schema = await cluster.NewSchemaAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task ManyWhoOpenAnEmptyDatabaseAtOnce_MakeItsTablesOnce()
    {
        IHistoryStore[] stores = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => OpenAsync()));

        foreach (IHistoryStore store in stores)
            await store.DisposeAsync();
        Assert.Equal((long)Migrations.All.Length, await PostgresCluster.ExecuteAsync(_schema, "select count(*) from qualitygate_migrations"));
    }

    [Fact]
    public async Task DatabaseOfANewerTool_IsNotTouched()
    {
        await (await OpenAsync()).DisposeAsync();
        await PostgresCluster.ExecuteAsync(_schema, "insert into qualitygate_migrations (number, name) values (999, 'later')");

        QualityGateException refusal = await Assert.ThrowsAsync<QualityGateException>(OpenAsync);

        Assert.Equal(FaultKind.History, refusal.Fault.Kind);
        Assert.Contains("newer version", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DatabaseThatDiesWhileEntriesAreAdded_LosesNothingAndCountsNothingTwice()
    {
        await using IHistoryStore store = await OpenAsync();
        QualityGateException refusal = await Assert.ThrowsAsync<QualityGateException>(() => ImportAsync(store, crashBefore: 4));
        await cluster.StartAsync();

        Assert.Equal(FaultKind.History, refusal.Fault.Kind);
        Assert.Contains("What it holds is not lost", refusal.Message, StringComparison.Ordinal);
        Assert.Equal([1, 2, 3], Numbers(await ReadAsync()));
        await ImportAsync(store, crashBefore: null);
        Assert.Equal([1, 2, 3, 4, 5, 6], Numbers(await ReadAsync()));
    }

    [Fact]
    public async Task DatabaseThatDiesInTheMiddleOfAnEntry_HasNothingOfIt()
    {
        await using IHistoryStore store = await OpenAsync();
        await store.AddAsync(SampleEntry.Of(1), CancellationToken.None);
        await using Npgsql.NpgsqlConnection guard = new(_schema);
        await guard.OpenAsync();
        await using Npgsql.NpgsqlTransaction transaction = await guard.BeginTransactionAsync();
        await using Npgsql.NpgsqlCommand hold = new("lock table qualitygate_failures in access exclusive mode", guard);
        await hold.ExecuteNonQueryAsync();

        // The entry itself is written by then, and its transaction waits for the table of failures.
        Task<Addition> adding = store.AddAsync(SampleEntry.Of(2), CancellationToken.None);
        while (!adding.IsCompleted && await PostgresCluster.ExecuteAsync(_schema, "select count(*) from pg_locks where not granted") is 0L)
            continue;
        await cluster.CrashAsync();
        await Assert.ThrowsAsync<QualityGateException>(() => adding);
        await cluster.StartAsync();

        Assert.Equal([1], Numbers(await ReadAsync()));
        Assert.Equal(Addition.Added, await AddAsync(SampleEntry.Of(2)));
    }

    [Fact]
    public async Task DatabaseThatCannotBeReached_IsNamedWithoutItsPassword()
    {
        QualityGateException refusal = await Assert.ThrowsAsync<QualityGateException>(
            () => HistoryDatabase.OpenAsync("Host=/nowhere;Database=shop;Username=ci;Password=secret", CancellationToken.None));

        Assert.Equal(FaultKind.History, refusal.Fault.Kind);
        Assert.Contains("postgresql:///nowhere:5432/shop", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failures_CanBeAskedForInSql()
    {
        await AddAsync(SampleEntry.Of(1));
        await AddAsync(SampleEntry.Of(1, runs: 9));

        Assert.Equal(
            "Pays(card: \"gold\") parallel 1/9 Flaky RaceCondition",
            await PostgresCluster.ExecuteAsync(_schema, "select display_name || ' ' || conditions || ' ' || failures || '/' || trials || ' ' || verdict || ' ' || cause from qualitygate_failures where is_natural and class = 'Shop.CartTests'"));
    }

    [Fact]
    public async Task RowsOfARemovedEntry_GoWithIt()
    {
        await AddAsync(SampleEntry.Of(1));
        await using IHistoryStore store = await OpenAsync();

        await store.RemoveAsync(await store.ListAsync(CancellationToken.None), CancellationToken.None);

        Assert.Equal(0L, await PostgresCluster.ExecuteAsync(_schema, "select count(*) from qualitygate_failures"));
    }

    [Fact]
    public async Task UserWhoMayNotMakeTables_UsesThoseThatAreThere()
    {
        await AddAsync(SampleEntry.Of(1));
        await PostgresCluster.ExecuteAsync(_schema, """
            do $$ begin
              if not exists (select from pg_roles where rolname = 'reader') then create role reader login; end if;
              execute 'grant usage on schema ' || current_schema || ' to reader';
              execute 'grant select on all tables in schema ' || current_schema || ' to reader';
            end $$
            """);

        await using HistoryDatabase store = await HistoryDatabase.OpenAsync(_schema.Replace("Username=postgres", "Username=reader", StringComparison.Ordinal), CancellationToken.None);

        Assert.Single((await store.ReadAsync(CancellationToken.None)).History.Entries);
        await Assert.ThrowsAsync<QualityGateException>(() => store.AddAsync(SampleEntry.Of(2), CancellationToken.None));
    }

    protected override async Task<IHistoryStore> OpenAsync() => await HistoryDatabase.OpenAsync(_schema, CancellationToken.None);

    protected override async Task DamageAsync(string origin) => await PostgresCluster.ExecuteAsync(
        _schema, $"update qualitygate_entries set payload = set_byte(payload, length(payload) / 2, get_byte(payload, length(payload) / 2) # 1) where origin = '{origin}'");

    private static IEnumerable<int> Numbers(StoredHistory stored) =>
        stored.History.Entries.Select(entry => int.Parse(entry.Origin, System.Globalization.CultureInfo.InvariantCulture));

    private async Task ImportAsync(IHistoryStore store, int? crashBefore)
    {
        foreach (int number in Enumerable.Range(1, 6))
        {
            if (number == crashBefore)
                await cluster.CrashAsync();
            await store.AddAsync(SampleEntry.Of(number), CancellationToken.None);
        }
    }
}
