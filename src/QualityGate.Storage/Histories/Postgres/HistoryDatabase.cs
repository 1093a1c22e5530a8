using System.Data;
using System.Net.Sockets;
using Npgsql;
using QualityGate.Core.Faults;
using QualityGate.Core.Histories;
using QualityGate.Storage.Histories.Format;

namespace QualityGate.Storage.Histories.Postgres;

/// <summary>
/// A history in a PostgreSQL database, shared by a team. Each entry is one transaction, so that a connection that breaks loses it
/// wholly or not at all; added again, it is recognised. One database, or one schema by <c>Search Path</c>, for each repository.
/// </summary>
public sealed class HistoryDatabase : IHistoryStore
{
    private const string Insert = """
        insert into qualitygate_entries (origin, content, runs, started_at, source, target, commit_hash, tree_hash, branch, has_local_changes, payload)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        on conflict (origin) do update set content = excluded.content, runs = excluded.runs, started_at = excluded.started_at, source = excluded.source,
          target = excluded.target, commit_hash = excluded.commit_hash, tree_hash = excluded.tree_hash, branch = excluded.branch,
          has_local_changes = excluded.has_local_changes, payload = excluded.payload, added_at = now()
        where (excluded.runs, excluded.content) > (qualitygate_entries.runs, qualitygate_entries.content)
        returning xmax = 0
        """;

    private readonly NpgsqlDataSource _database;

    private HistoryDatabase(NpgsqlDataSource database, string place) => (_database, Place) = (database, place);

    public string Place { get; }

    /// <summary>Makes its tables where they are not there yet.</summary>
    /// <exception cref="QualityGateException"><see cref="FaultKind.History"/>: it cannot be reached, or a newer tool has made it.</exception>
    public static async Task<HistoryDatabase> OpenAsync(string connectionString, CancellationToken cancellationToken)
    {
        NpgsqlConnectionStringBuilder builder = ConnectionText.Completed(connectionString);
        HistoryDatabase database = new(NpgsqlDataSource.Create(builder), ConnectionText.PlaceOf(builder));
        try
        {
            return await database.AskAsync(async () =>
            {
                await Migrations.ApplyAsync(database._database, Migrations.All, database.Place, cancellationToken);
                return database;
            });
        }
        catch (Exception)
        {
            await database.DisposeAsync();
            throw;
        }
    }

    public Task<Addition> AddAsync(HistoryEntry entry, CancellationToken cancellationToken) => AskAsync(async () =>
    {
        EncodedEntry encoded = EntryFormat.Write(entry);
        await using NpgsqlConnection connection = await _database.OpenConnectionAsync(cancellationToken);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using NpgsqlCommand insert = new(Insert, connection, transaction)
        {
            Parameters =
            {
                new() { Value = entry.Origin },
                new() { Value = Convert.FromHexString(encoded.Content) },
                new() { Value = entry.Runs },
                new() { Value = entry.At.UtcDateTime },
                new() { Value = entry.Source.ToString() },
                new() { Value = entry.Target },
                Text(entry.Code.Commit),
                Text(entry.Code.Tree),
                Text(entry.Code.Branch),
                new() { Value = entry.Code.HasLocalChanges },
                new() { Value = encoded.Bytes.ToArray() },
            },
        };
        if (await insert.ExecuteScalarAsync(cancellationToken) is not bool isNew)
            return Addition.AlreadyThere;

        await using NpgsqlBatch failures = new(connection, transaction)
        {
            BatchCommands = { Of("delete from qualitygate_failures where origin = $1", entry.Origin), FailureRows.CommandFor(entry) },
        };
        await failures.ExecuteNonQueryAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return isNew ? Addition.Added : Addition.Replaced;
    });

    public Task<StoredHistory> ReadAsync(CancellationToken cancellationToken) => AskAsync(async () =>
    {
        RosterShelf rosters = new();
        ImmutableArray<HistoryEntry>.Builder entries = ImmutableArray.CreateBuilder<HistoryEntry>();
        ImmutableArray<UnreadableEntry>.Builder unreadable = ImmutableArray.CreateBuilder<UnreadableEntry>();
        await using NpgsqlCommand select = _database.CreateCommand("select origin, payload from qualitygate_entries order by origin");
        await using NpgsqlDataReader rows = await select.ExecuteReaderAsync(CommandBehavior.SequentialAccess, cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            string origin = rows.GetString(0);
            try
            {
                entries.Add(EntryFormat.Read(EntryFormat.Open(await rows.GetFieldValueAsync<byte[]>(1, cancellationToken)), rosters));
            }
            catch (InvalidDataException exception)
            {
                unreadable.Add(new UnreadableEntry($"qualitygate_entries, origin {origin}", exception.Message));
            }
        }

        return new StoredHistory(History.Of(entries), unreadable.ToImmutable());
    });

    public Task<ImmutableArray<EntryKey>> ListAsync(CancellationToken cancellationToken) => AskAsync(async () =>
    {
        ImmutableArray<EntryKey>.Builder keys = ImmutableArray.CreateBuilder<EntryKey>();
        await using NpgsqlCommand select = _database.CreateCommand("select origin, started_at, runs from qualitygate_entries order by started_at, origin");
        await using NpgsqlDataReader rows = await select.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
            keys.Add(new EntryKey(rows.GetString(0), await rows.GetFieldValueAsync<DateTimeOffset>(1, cancellationToken), rows.GetInt32(2)));
        return keys.ToImmutable();
    });

    public Task RemoveAsync(ImmutableArray<EntryKey> entries, CancellationToken cancellationToken) => AskAsync(async () =>
    {
        await using NpgsqlCommand delete = _database.CreateCommand("delete from qualitygate_entries where origin = any($1)");
        delete.Parameters.Add(new() { Value = entries.Select(entry => entry.Origin).ToArray() });
        return await delete.ExecuteNonQueryAsync(cancellationToken);
    });

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private static NpgsqlParameter Text(string? text) => new() { Value = (object?)text ?? DBNull.Value };

    private static NpgsqlBatchCommand Of(string sql, string origin) => new(sql) { Parameters = { new() { Value = origin } } };

    private async Task<T> AskAsync<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (Exception exception) when (exception is NpgsqlException or SocketException or TimeoutException or IOException)
        {
            string reason = exception is PostgresException refusal ? refusal.MessageText : exception.InnerException?.Message ?? exception.Message;
            throw new QualityGateException(FaultKind.History,
                $"The history at {Place} cannot be used: {reason.TrimEnd('.')}. What it holds is not lost.", exception);
        }
    }
}
