namespace Depot.Gates;

public class ParcelCounterTests
{
    [Test]
    public async Task Parcels_of_both_gates_are_counted()
    {
        var counter = new ParcelCounter();

        await Task.WhenAll(Task.Run(() => PassAll(counter, 150_000)), Task.Run(() => PassAll(counter, 150_000)));

        Assert.That(counter.Parcels, Is.EqualTo(300_000));
    }

    private static void PassAll(ParcelCounter counter, int parcels)
    {
        for (var parcel = 0; parcel < parcels; parcel++)
            counter.Pass(weight: 2);
    }
}
