using System.Collections.Concurrent;

namespace Weather.Stations;

/// <summary>Where all stations of a process log their beats.</summary>
public static class BeatLog
{
    public static readonly ConcurrentQueue<string> Beats = new();
}

public sealed class Station : IDisposable
{
    private readonly Timer timer;
    public string Name { get; }

    public Station(string name, int everyMs)
    {
        Name = name;
        timer = new Timer(_ => BeatLog.Beats.Enqueue(name), null, everyMs, everyMs);
    }

    public string Describe() => $"station {Name}";

    public void Dispose() => timer.Dispose();
}

public class StationTests
{
    private readonly Station station;

    public StationTests()
    {
        station = new Station("davos", 90);
        BeatLog.Beats.Clear();
    }

    [Fact]
    public void It_says_its_name() => Assert.Equal("station davos", station.Describe());

    [Fact]
    public void No_beat_before_time()
    {
        Thread.Sleep(30);
        Assert.Empty(BeatLog.Beats);
    }

    [Fact]
    public void It_beats() => Assert.True(SpinWait.SpinUntil(() => !BeatLog.Beats.IsEmpty, TimeSpan.FromSeconds(20)));

    [Fact]
    public void It_has_a_name() => Assert.Equal("davos", station.Name);
}

public sealed class Archive
{
    private readonly string folder;
    private Task writing = Task.CompletedTask;

    public Archive(string folder) => this.folder = folder;

    public string Folder => folder;

    public void StoreInBackground(int readings) => writing = Task.Run(() =>
    {
        for (var i = 0; i < readings; i++)
            File.WriteAllText(Path.Combine(folder, $"reading-{i}.txt"), $"{i} degrees");
    });

    public Task Flush() => writing;

    public bool HasFirst()
    {
        for (var i = 0; i < 2000; i++)
        {
            if (Directory.EnumerateFiles(folder).Any()) return true;
            Thread.Sleep(5);
        }
        return false;
    }
}

public sealed class ArchiveTests : IDisposable
{
    private readonly Archive archive = new(Directory.CreateTempSubdirectory("weather-").FullName);

    public void Dispose() => Directory.Delete(archive.Folder, recursive: true);

    [Fact]
    public void First_reading_is_stored()
    {
        archive.StoreInBackground(12);
        Assert.True(archive.HasFirst());
    }

    [Fact]
    public async Task All_readings_are_stored()
    {
        archive.StoreInBackground(20);
        await archive.Flush();
        Assert.Equal(20, Directory.GetFiles(archive.Folder).Length);
    }

    [Fact]
    public void A_new_archive_is_empty() => Assert.Empty(Directory.GetFiles(archive.Folder));
}

/// Connections to the measuring network are few.
public sealed class Uplink
{
    private static readonly SemaphoreSlim Lines = new(4);

    private Uplink() { }

    public static Uplink Open() => Lines.Wait(40) ? new Uplink() : throw new TimeoutException("no free line to the network");

    ~Uplink() => Lines.Release();

    public string Send(string text) => "ack " + text;
}

public class UplinkTests
{
    private readonly Uplink uplink = Uplink.Open();

    [Theory]
    [InlineData("t=3")]
    [InlineData("t=4")]
    [InlineData("p=1013")]
    public void Readings_are_acknowledged(string reading) => Assert.Equal("ack " + reading, uplink.Send(reading));
}

public class UplinkAlertTests
{
    private readonly Uplink uplink = Uplink.Open();

    [Fact]
    public void Storm_alerts_are_acknowledged() => Assert.StartsWith("ack", uplink.Send("storm"));

    [Fact]
    public void Frost_alerts_are_acknowledged() => Assert.StartsWith("ack", uplink.Send("frost"));
}

public class ForecastTests
{
    [Fact]
    public async Task Polling_waits_until_the_forecast_is_there()
    {
        var ready = false;
        var work = Task.Run(async () => { await Task.Delay(30); Volatile.Write(ref ready, true); });
        for (var i = 0; i < 1000 && !Volatile.Read(ref ready); i++) Thread.Sleep(10);
        Assert.True(ready);
        await work;
    }

    [Fact]
    public void Seeded_noise_is_always_the_same() =>
        Assert.Equal(new Random(42).Next(1000), new Random(42).Next(1000));

    [Theory]
    [InlineData(0, 32)]
    [InlineData(100, 212)]
    [InlineData(-40, -40)]
    public void Celsius_to_fahrenheit(double c, double f) => Assert.Equal(f, c * 9 / 5 + 32);
}
