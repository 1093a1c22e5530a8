namespace Diagnosis.XunitV3.Queues;

/// <summary>Moves credits between the accounts of senders, one transfer at a time.</summary>
public sealed class Accounts(int accounts, long each)
{
    private readonly Lock _lock = new();
    private readonly long[] _credits = [.. Enumerable.Repeat(each, accounts)];

    public void Transfer(int from, int to, long amount)
    {
        lock (_lock)
        {
            _credits[from] -= amount;
            _credits[to] += amount;
        }
    }

    public long Sum()
    {
        lock (_lock)
        {
            return _credits.Sum();
        }
    }
}
