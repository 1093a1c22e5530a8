namespace Diagnosis.MSTest.Booking;

/// <summary>The rooms of a hotel that are still free, asked for by many counters.</summary>
public sealed class RoomInventory(int rooms)
{
    private int _free = rooms;
    private int _sold;

    public int Sold => _sold;

    public bool TrySell()
    {
        if (_free <= 0)
        {
            return false;
        }

        _free--;
        Interlocked.Increment(ref _sold);
        return true;
    }
}
