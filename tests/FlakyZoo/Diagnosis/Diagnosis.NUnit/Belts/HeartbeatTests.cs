namespace Depot.Belts;

public class HeartbeatTests
{
    [Test]
    public async Task The_heart_beats_five_times_in_a_while()
    {
        using var heart = new Heartbeat(milliseconds: 8);

        await Task.Delay(62);

        Assert.That(heart.Beats, Is.GreaterThanOrEqualTo(5));
    }
}
