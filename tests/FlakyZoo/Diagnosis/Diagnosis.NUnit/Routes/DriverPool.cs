namespace Depot.Routes;

/// <summary>Drivers who wait for a tour.</summary>
public sealed class DriverPool(int drivers)
{
    private readonly Queue<int> _waiting = new(Enumerable.Range(1, drivers));

    public int? Next() => _waiting.Count > 0 ? _waiting.Dequeue() : null;
}
