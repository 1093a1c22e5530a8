namespace Diagnosis.MSTest.Flights;

/// <summary>The seats of a flight, sold one at a time.</summary>
public sealed class SeatMap(int seats)
{
    private readonly Lock _lock = new();
    private int _free = seats;

    public int Free
    {
        get
        {
            lock (_lock)
            {
                return _free;
            }
        }
    }

    public bool TrySell()
    {
        lock (_lock)
        {
            if (_free == 0)
            {
                return false;
            }

            _free--;
            return true;
        }
    }
}
