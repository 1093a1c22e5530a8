using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace QualityGate.SharedSpecimens;

/// <summary>What a test can see of the conditions it runs under; compiled into the specimens of several frameworks.</summary>
internal static class Sighting
{
    /// <summary>Lines of the form <c>name=value</c>.</summary>
    public static IEnumerable<string> All()
    {
        int collections = GC.CollectionCount(0);
        for (int allocated = 0; allocated < 2000; allocated++)
            GC.KeepAlive(new byte[10_000]);
        collections = GC.CollectionCount(0) - collections;
        ThreadPool.GetMinThreads(out int least, out _);
        ThreadPool.GetMaxThreads(out int most, out _);

        yield return $"culture={CultureInfo.CurrentCulture.Name}";
        yield return $"zone={TimeZoneInfo.Local.Id}";
        yield return $"now={DateTime.Now.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)}";
        yield return $"waits={Waits()}";
        yield return $"processors={Environment.ProcessorCount}";
        yield return $"affinity={Status("Cpus_allowed_list")}";
        yield return $"pool={least} to {most}";
        yield return $"memory={GC.GetGCMemoryInfo().TotalAvailableMemoryBytes}";
        yield return $"collections={collections}";
        yield return $"temporary={Path.GetTempPath()}";
        yield return $"home={Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)}";
        yield return $"burners={Burners()}";
        yield return $"inside={CanReachItself()}";
        yield return $"outside={CanReach(Environment.GetEnvironmentVariable("SPECIMEN_PORT"))}";
    }

    /// <summary>Whether a wait with a limit lasts until then, by the clock that measures; no load makes it shorter.</summary>
    private static bool Waits()
    {
        using ManualResetEvent never = new(false);
        long begin = Stopwatch.GetTimestamp();
        never.WaitOne(100);
        return Stopwatch.GetElapsedTime(begin) >= TimeSpan.FromMilliseconds(90);
    }

    private static int Burners() => Environment.GetEnvironmentVariable("SPECIMEN_RUNNER") is { } runner && OperatingSystem.IsLinux()
        ? Directory.EnumerateDirectories("/proc").Count(folder => IsBurner(folder, runner))
        : 0;

    private static string Status(string key) => OperatingSystem.IsLinux()
        ? File.ReadLines("/proc/self/status").First(line => line.StartsWith(key)).Split(':')[1].Trim()
        : "";

    private static bool IsBurner(string folder, string runner)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, "cmdline")).Contains("kill -0") && Parent(folder) == runner;
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string Parent(string folder) =>
        File.ReadLines(Path.Combine(folder, "status")).First(line => line.StartsWith("PPid:")).Split(':')[1].Trim();

    private static bool CanReachItself()
    {
        TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        try
        {
            return CanReach($"{((IPEndPoint)listener.LocalEndpoint).Port}");
        }
        finally
        {
            listener.Stop();
        }
    }

    private static bool CanReach(string? port)
    {
        using Socket socket = new(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Connect(IPAddress.Loopback, int.Parse(port ?? "0", CultureInfo.InvariantCulture));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
