namespace Depot.Gates;

/// <summary>Counts parcels as it should be done.</summary>
public sealed class SafeCounter
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _towns = [];
    private int _parcels;

    public int Parcels => Volatile.Read(ref _parcels);

    public int For(string town)
    {
        lock (_lock)
            return _towns.GetValueOrDefault(town);
    }

    public void Pass(string town)
    {
        Interlocked.Increment(ref _parcels);
        lock (_lock)
            _towns[town] = _towns.GetValueOrDefault(town) + 1;
    }
}
