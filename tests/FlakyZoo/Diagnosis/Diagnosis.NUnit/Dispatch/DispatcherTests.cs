namespace Depot.Dispatch;

public class DispatcherTests
{
    [Test]
    public async Task Dispatched_parcels_are_on_their_way()
    {
        var dispatcher = new Dispatcher();

        dispatcher.Dispatch(parcels: 60);

        await Task.Delay(6);
        Assert.That(dispatcher.OnTheWay, Is.EqualTo(60));
    }

    [Test]
    public async Task One_parcel_is_on_its_way()
    {
        var dispatcher = new Dispatcher();

        dispatcher.Dispatch(parcels: 1);

        await Task.Delay(5);
        Assert.That(dispatcher.OnTheWay, Is.EqualTo(1));
    }
}
