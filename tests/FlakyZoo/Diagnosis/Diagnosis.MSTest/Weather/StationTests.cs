using System.Diagnostics;

namespace Diagnosis.MSTest.Weather;

/// <summary>Talks to stations and programs with too little patience.</summary>
[TestClass]
public class StationTests
{
    [TestMethod]
    public async Task A_station_tells_the_temperature_in_time()
    {
        using var station = new Station(TimeSpan.FromMilliseconds(25));
        using var patience = new CancellationTokenSource(280);

        Assert.AreEqual("21", await Station.AskAsync(station.Port, patience.Token));
    }

    [TestMethod]
    public async Task Five_stations_tell_the_temperature_in_time()
    {
        using var station = new Station(TimeSpan.FromMilliseconds(8));
        using var patience = new CancellationTokenSource(100);

        for (var visit = 0; visit < 5; visit++)
        {
            Assert.AreEqual("21", await Station.AskAsync(station.Port, patience.Token));
        }
    }

    [TestMethod]
    public void A_sensor_is_read_in_time() => Assert.IsTrue(Sensor.TryRead(TimeSpan.FromMilliseconds(31)));

    [TestMethod]
    public void A_station_has_a_cable() => Assert.IsNotNull(Uplink.Cable());

    [TestMethod]
    public void The_feed_of_updates_has_an_address() => Assert.IsNotEmpty(Uplink.AddressesOf("api.nuget.org"));

    [TestMethod]
    public void A_summary_is_written_quickly()
    {
        var watch = Stopwatch.StartNew();

        Archive.Summary(20_000);

        Assert.IsLessThan(70, watch.ElapsedMilliseconds);
    }
}
