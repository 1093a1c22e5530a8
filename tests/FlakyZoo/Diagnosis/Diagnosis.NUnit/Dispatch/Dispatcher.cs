namespace Depot.Dispatch;

/// <summary>Sends parcels on their way, and lets the driver get on with it.</summary>
public sealed class Dispatcher
{
    private int _onTheWay;

    public int OnTheWay => Volatile.Read(ref _onTheWay);

    public void Dispatch(int parcels)
    {
        for (var parcel = 0; parcel < parcels; parcel++)
            ThreadPool.QueueUserWorkItem(LoadParcel, parcel, preferLocal: false);
    }

    private void LoadParcel(int parcel)
    {
        var label = string.Concat(Enumerable.Range(0, 120).Select(line => (line * parcel).ToString("X")));
        if (label.Length > 0)
            Interlocked.Increment(ref _onTheWay);
    }
}
