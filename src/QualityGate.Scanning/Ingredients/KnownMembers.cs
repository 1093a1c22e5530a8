namespace QualityGate.Scanning.Ingredients;

/// <summary>Members of the framework and of common libraries that reach out of the code: to the clock, the machine, files, the network.</summary>
internal static class KnownMembers
{
    /// <summary>The name under which constructors are asked for.</summary>
    public const string Creation = ".ctor";

    public static IEnumerable<Ingredient> Of(string type, string member, ImmutableArray<IParameterSymbol> parameters)
    {
        if (IsClock(type, member))
            yield return Ingredient.Clock;
        if (IsRandom(type, member))
            yield return Ingredient.Randomness;
        if (IsNetwork(type, member, parameters))
            yield return Ingredient.Network;
        if (type == "System.Diagnostics.Process" && member != "GetCurrentProcess")
            yield return Ingredient.Processes;
        if (IsFile(type, member, parameters))
            yield return Ingredient.Files;
        if (IsMachine(type, member))
            yield return Ingredient.Machine;
        if (type == "System.Globalization.CultureInfo" && member is "CurrentCulture" or "CurrentUICulture")
            yield return Ingredient.Culture;
        if (type == "System.StringComparer" && member is "CurrentCulture" or "CurrentCultureIgnoreCase")
            yield return Ingredient.Culture;
    }

    private static bool IsClock(string type, string member) => type switch
    {
        "System.DateTime" or "System.DateTimeOffset" => member is "Now" or "UtcNow" or "Today" or "ToLocalTime" or "LocalDateTime" or "ToUniversalTime",
        "System.Environment" => member is "TickCount" or "TickCount64",
        "System.Diagnostics.Stopwatch" => true,
        "System.TimeZoneInfo" => member == "Local",
        "System.TimeProvider" => member == "System",
        _ => false,
    };

    private static bool IsRandom(string type, string member) => type switch
    {
        "System.Random" => member == "Shared",
        "System.Security.Cryptography.RandomNumberGenerator" or "System.Security.Cryptography.RNGCryptoServiceProvider" => true,
        "System.Linq.Enumerable" => member == "Shuffle",
        "NUnit.Framework.Internal.Randomizer" => true,
        "Bogus.Faker" or "Bogus.Randomizer" or "AutoFixture.Fixture" => member == Creation,
        _ => false,
    };

    private static bool IsNetwork(string type, string member, ImmutableArray<IParameterSymbol> parameters) => type switch
    {
        "System.Net.Dns" or "System.Net.WebClient" or "System.Net.WebRequest" or "System.Net.HttpListener" => true,
        "System.Net.NetworkInformation.Ping" or "System.Net.NetworkInformation.NetworkInterface" or "System.Net.NetworkInformation.IPGlobalProperties" => true,
        "System.Net.Http.SocketsHttpHandler" or "System.Net.Http.HttpClientHandler" => member == Creation,
        // Given a handler, it calls whom that wants: often a server in the same process.
        "System.Net.Http.HttpClient" => member == Creation && parameters.IsEmpty,
        "Grpc.Net.Client.GrpcChannel" => member == "ForAddress",
        "System.Net.Mail.SmtpClient" or "System.Net.WebSockets.ClientWebSocket" => true,
        "Microsoft.Data.SqlClient.SqlConnection" or "System.Data.SqlClient.SqlConnection" or "Npgsql.NpgsqlConnection" or "MySqlConnector.MySqlConnection" => true,
        "RabbitMQ.Client.ConnectionFactory" or "StackExchange.Redis.ConnectionMultiplexer" or "MongoDB.Driver.MongoClient" => true,
        _ when type.StartsWith("System.Net.Sockets.", StringComparison.Ordinal) => !type.EndsWith("Exception", StringComparison.Ordinal),
        _ when type.StartsWith("System.IO.Pipes.NamedPipe", StringComparison.Ordinal) => true,
        _ when type.StartsWith("Microsoft.EntityFrameworkCore.", StringComparison.Ordinal) => member is "UseSqlServer" or "UseNpgsql" or "UseMySql" or "UseMySQL" or "UseOracle",
        _ when type.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal) => member is "UseUrls" or "ListenLocalhost" or "ListenAnyIP",
        _ => type.StartsWith("DotNet.Testcontainers.", StringComparison.Ordinal) || type.StartsWith("Testcontainers.", StringComparison.Ordinal),
    };

    private static bool IsFile(string type, string member, ImmutableArray<IParameterSymbol> parameters) => type switch
    {
        "System.IO.File" or "System.IO.Directory" or "System.IO.FileInfo" or "System.IO.DirectoryInfo" or "System.IO.FileSystemInfo" => true,
        "System.IO.FileStream" or "System.IO.FileSystemWatcher" or "System.IO.DriveInfo" => true,
        "System.IO.StreamReader" or "System.IO.StreamWriter" => member == Creation && parameters is [{ Type.SpecialType: SpecialType.System_String }, ..],
        "System.IO.Path" => member is "GetTempFileName" or "Exists",
        "System.IO.MemoryMappedFiles.MemoryMappedFile" or "System.IO.IsolatedStorage.IsolatedStorageFile" => true,
        _ => false,
    };

    private static bool IsMachine(string type, string member) => type switch
    {
        "System.Environment" => member is "ProcessorCount" or "WorkingSet" or "OSVersion" or "MachineName" or "UserName" or "Is64BitProcess" or "Is64BitOperatingSystem"
            or "GetFolderPath",
        "System.GC" => member is not ("SuppressFinalize" or "KeepAlive" or "ReRegisterForFinalize"),
        "System.WeakReference" or "System.Runtime.MemoryFailPoint" or "System.OperatingSystem" or "System.Runtime.InteropServices.RuntimeInformation" => true,
        "System.Runtime.CompilerServices.ConditionalWeakTable" => true,
        "System.Threading.ThreadPool" => member is "GetMinThreads" or "GetMaxThreads" or "GetAvailableThreads" or "ThreadCount",
        "System.Diagnostics.Process" => member is "GetCurrentProcess" or "WorkingSet64" or "PrivateMemorySize64" or "HandleCount" or "TotalProcessorTime",
        _ => false,
    };
}
