namespace Depot.Yards;

public class LightLoadTests
{
    [SetUp]
    public void SetScaleToZero() => SharedScale.SetToZero();

    [Test]
    public async Task Light_parcels_add_up()
    {
        for (var parcel = 0; parcel < 5; parcel++)
            await SharedScale.PutAsync(3);

        Assert.That(SharedScale.Load, Is.EqualTo(15));
    }
}
