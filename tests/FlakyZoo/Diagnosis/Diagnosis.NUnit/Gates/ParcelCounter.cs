namespace Depot.Gates;

/// <summary>Counts the parcels that pass the gates of a depot.</summary>
public sealed class ParcelCounter
{
    private long _weight;
    private int _parcels;

    public int Parcels => _parcels;

    public long Weight => _weight;

    public void Pass(int weight)
    {
        _parcels++;
        _weight += weight;
    }
}
