namespace Depot.Dispatch;

public class TrackerTests
{
    [Test]
    public async Task Every_station_is_told()
    {
        var tracker = new Tracker();
        var told = new List<string>();
        tracker.Arrived += (_, station) => told.Add(station);

        tracker.Follow("Linz", "Wels", "Steyr");

        await Task.Delay(27);
        Assert.That(told, Is.EqualTo(new[] { "Linz", "Wels", "Steyr" }));
    }
}
