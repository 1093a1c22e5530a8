using System.Collections.Concurrent;

namespace Depot.Lanes;

/// <summary>Works off parcels with as many hands as the runtime gives.</summary>
public static class LaneWorkers
{
    public static int WorkOff(int parcels)
    {
        var hands = new ConcurrentBag<int>();
        Enumerable.Range(0, parcels).AsParallel().ForAll(parcel =>
        {
            hands.Add(Environment.CurrentManagedThreadId);
            Thread.SpinWait(2000 + parcel);
        });
        return hands.Distinct().Count();
    }
}
