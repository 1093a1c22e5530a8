using System.Diagnostics;
using Npgsql;

namespace QualityGate.Storage.Tests.Histories.Postgres;

/// <summary>
/// A real PostgreSQL cluster for the tests of one collection (eng/throwaway-postgres). It dies with its standard input, so nothing
/// is left however this process ends. Where there is no PostgreSQL every test that needs it fails: it was not tried.
/// </summary>
public sealed class PostgresCluster : IAsyncLifetime
{
    private const string Ready = "ready ";

    private Process? _script;
    private string _host = "";

    /// <summary>Counted up by the tests of the collection, which run one after the other.</summary>
    private int _schemas;

    public async Task InitializeAsync()
    {
        _script = Process.Start(new ProcessStartInfo("bash", [Path.Combine(AppContext.BaseDirectory, "throwaway-postgres")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        await ReadyAsync(_script);
    }

    public async Task DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (_script is not { } script)
            return;

        script.StandardInput.Close();
        await script.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        script.Dispose();
    }

    /// <summary>A connection string for a schema that no other test has.</summary>
    public async Task<string> NewSchemaAsync()
    {
        string schema = $"s{++_schemas}";
        await ExecuteAsync(ConnectionTo("public"), $"create schema {schema}");
        return ConnectionTo(schema);
    }

    public static async Task<object?> ExecuteAsync(string connectionString, string sql)
    {
        await using NpgsqlDataSource database = NpgsqlDataSource.Create(connectionString);
#pragma warning disable CA2100 // The statements are those of tests.
        await using NpgsqlCommand command = database.CreateCommand(sql);
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync();
    }

    /// <summary>Ends it as a power cut does, in the middle of whatever it is doing.</summary>
    public async Task CrashAsync()
    {
        await _script!.StandardInput.WriteLineAsync("crash");
        Assert.Equal("crashed", await _script.StandardOutput.ReadLineAsync());
    }

    public async Task StartAsync()
    {
        await _script!.StandardInput.WriteLineAsync("start");
        await ReadyAsync(_script);
    }

    private string ConnectionTo(string schema) => $"Host={_host};Username=postgres;Database=postgres;Search Path={schema};Timeout=60";

    private async Task ReadyAsync(Process script)
    {
        string? line = await script.StandardOutput.ReadLineAsync();
        if (line?.StartsWith(Ready, StringComparison.Ordinal) != true)
            throw new InvalidOperationException($"No PostgreSQL: {await script.StandardError.ReadToEndAsync()}");
        _host = line[Ready.Length..];
    }
}
