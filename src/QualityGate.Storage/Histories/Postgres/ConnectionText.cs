using System.Data.Common;
using Npgsql;
using QualityGate.Core.Faults;

namespace QualityGate.Storage.Histories.Postgres;

/// <summary>How people write down a PostgreSQL database, as Npgsql wants it.</summary>
internal static class ConnectionText
{
    private const int DefaultPort = 5432;
    private const int Patience = 10;

    public static bool IsUrl(string text) =>
        text.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads <c>postgresql://user:password@host:port/database?sslmode=require</c>, whose query takes the keys of connection strings.</summary>
    /// <exception cref="QualityGateException"><see cref="FaultKind.Usage"/>: it is none.</exception>
    public static string OfUrl(string url)
    {
        // An empty host is how libpq writes a socket, which its query names; Uri knows no such thing.
        bool hasHost = !url.Contains(":///", StringComparison.Ordinal);
        if (!Uri.TryCreate(hasHost ? url : url.Replace(":///", "://localhost/", StringComparison.Ordinal), UriKind.Absolute, out Uri? uri) || uri.Host.Length == 0)
            throw Unusable("it is no URL");

        string[] user = uri.UserInfo.Split(':', 2);
        NpgsqlConnectionStringBuilder builder = new() { Host = uri.Host, Port = uri.Port > 0 ? uri.Port : DefaultPort };
        if (uri.AbsolutePath.Length > 1)
            builder.Database = Uri.UnescapeDataString(uri.AbsolutePath[1..]);
        if (user[0].Length > 0)
            builder.Username = Uri.UnescapeDataString(user[0]);
        if (user.Length > 1)
            builder.Password = Uri.UnescapeDataString(user[1]);
        foreach (string pair in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
            Set(builder, Uri.UnescapeDataString(pair.Split('=', 2)[0]), Uri.UnescapeDataString(pair.Split('=', 2) is [_, var value] ? value : ""));
        return builder.ConnectionString;
    }

    /// <summary>The same connection string.</summary>
    /// <exception cref="QualityGateException"><see cref="FaultKind.Usage"/>: Npgsql does not understand it.</exception>
    public static string Checked(string pairs)
    {
        Parse(pairs);
        return pairs;
    }

    /// <summary>With what we want where nothing is said.</summary>
    public static NpgsqlConnectionStringBuilder Completed(string pairs)
    {
        NpgsqlConnectionStringBuilder builder = Parse(pairs);
        builder.ApplicationName ??= "qualitygate";
        // Nobody waits long for a history: an audit goes on without it.
        if (!new DbConnectionStringBuilder { ConnectionString = pairs }.ContainsKey("Timeout"))
            builder.Timeout = Patience;
        return builder;
    }

    /// <summary>For people.</summary>
    public static string PlaceOf(NpgsqlConnectionStringBuilder builder) => $"postgresql://{builder.Host}:{builder.Port}/{builder.Database ?? builder.Username}";

    private static NpgsqlConnectionStringBuilder Parse(string pairs)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(pairs);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidCastException or KeyNotFoundException)
        {
            throw Unusable(exception.Message, exception);
        }
    }

    private static void Set(NpgsqlConnectionStringBuilder builder, string key, string value)
    {
        try
        {
            // libpq writes verify-full where Npgsql has VerifyFull.
            builder[key] = key.Equals("sslmode", StringComparison.OrdinalIgnoreCase) ? value.Replace("-", "", StringComparison.Ordinal) : value;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidCastException or KeyNotFoundException)
        {
            throw Unusable($"'{key}' in its query: {exception.Message}", exception);
        }
    }

    // What was written is not repeated: it may hold a password.
    private static QualityGateException Unusable(string reason, Exception? cause = null) =>
        new(FaultKind.Usage, $"The PostgreSQL connection of the history cannot be used: {reason}", cause);
}
