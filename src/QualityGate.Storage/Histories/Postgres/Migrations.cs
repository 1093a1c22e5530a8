using System.Globalization;
using System.Reflection;
using Npgsql;
using QualityGate.Core.Faults;

namespace QualityGate.Storage.Histories.Postgres;

/// <summary>
/// Brings a database to the shape that this tool knows, whatever it was before. An advisory lock lets one tool do that at a time, and
/// one transaction holds all of it, so that one that dies leaves nothing half done.
/// </summary>
internal static class Migrations
{
    /// <summary>"QGHI" in ASCII; advisory locks are numbers that programs agree upon.</summary>
    private const long Lock = 0x51474849;

    private const string Folder = "QualityGate.Storage.Histories.Postgres.Scripts.";

    /// <summary>In order.</summary>
    public static ImmutableArray<Migration> All { get; } = [.. Read().OrderBy(migration => migration.Number)];

    /// <exception cref="QualityGateException"><see cref="FaultKind.History"/>: a newer tool has made it.</exception>
    /// <exception cref="NpgsqlException">The database is gone, or forbids it.</exception>
    public static async Task ApplyAsync(NpgsqlDataSource database, ImmutableArray<Migration> migrations, string place, CancellationToken cancellationToken)
    {
        await using NpgsqlConnection connection = await database.OpenConnectionAsync(cancellationToken);
        // Most users may read and write tables and not make them, so they are not asked to.
        if (await LatestAsync(connection, place, migrations, cancellationToken) == migrations[^1].Number)
            return;

        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellationToken);
        await ExecuteAsync(connection, $"select pg_advisory_xact_lock({Lock.ToString(CultureInfo.InvariantCulture)})", cancellationToken);
        await ExecuteAsync(connection, "create table if not exists qualitygate_migrations (number int primary key, name text not null, applied_at timestamptz not null default now())", cancellationToken);
        int latest = await LatestAsync(connection, place, migrations, cancellationToken);
        foreach (Migration migration in migrations.Where(migration => migration.Number > latest))
        {
            await ExecuteAsync(connection, migration.Sql, cancellationToken);
            await using NpgsqlCommand note = new("insert into qualitygate_migrations (number, name) values ($1, $2)", connection)
            {
                Parameters = { new() { Value = migration.Number }, new() { Value = migration.Name } },
            };
            await note.ExecuteNonQueryAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task<int> LatestAsync(NpgsqlConnection connection, string place, ImmutableArray<Migration> migrations, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand exists = new("select to_regclass('qualitygate_migrations') is not null", connection);
        if (await exists.ExecuteScalarAsync(cancellationToken) is not true)
            return 0;

        await using NpgsqlCommand highest = new("select coalesce(max(number), 0) from qualitygate_migrations", connection);
        return await highest.ExecuteScalarAsync(cancellationToken) is int latest && latest <= migrations[^1].Number
            ? latest
            : throw new QualityGateException(FaultKind.History, $"The history at {place} was made by a newer version of this tool: use that one.");
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
#pragma warning disable CA2100 // The statements are ours: resources of this assembly and a constant.
        await using NpgsqlCommand command = new(sql, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Scripts are named by number and name: <c>0001-entries.sql</c>.</summary>
    private static IEnumerable<Migration> Read()
    {
        Assembly assembly = typeof(Migrations).Assembly;
        foreach (string resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using StreamReader reader = new(assembly.GetManifestResourceStream(resource)!);
            string[] parts = Path.GetFileNameWithoutExtension(resource[Folder.Length..]).Split('-', 2);
            yield return new Migration(int.Parse(parts[0], CultureInfo.InvariantCulture), parts[1], reader.ReadToEnd());
        }
    }
}
