namespace Shop.Stock;

/// <summary>A till that several cashiers share, with one hand at a time in the drawer.</summary>
public sealed class LockedTill
{
    private readonly Lock _drawer = new();
    private long _sum;
    private int _sales;

    public long Sum
    {
        get
        {
            lock (_drawer)
                return _sum;
        }
    }

    public int Sales => Volatile.Read(ref _sales);

    public void Sell(int price)
    {
        lock (_drawer)
            _sum += price;
        Interlocked.Increment(ref _sales);
    }
}
