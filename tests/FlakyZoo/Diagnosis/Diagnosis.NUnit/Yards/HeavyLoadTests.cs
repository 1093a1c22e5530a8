namespace Depot.Yards;

public class HeavyLoadTests
{
    [SetUp]
    public void SetScaleToZero() => SharedScale.SetToZero();

    [Test]
    public async Task Heavy_parcels_add_up()
    {
        for (var parcel = 0; parcel < 11; parcel++)
            await SharedScale.PutAsync(100);

        Assert.That(SharedScale.Load, Is.EqualTo(1100));
    }
}
