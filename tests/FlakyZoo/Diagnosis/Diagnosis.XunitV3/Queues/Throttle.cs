namespace Diagnosis.XunitV3.Queues;

/// <summary>Lets at most so many in at once.</summary>
public sealed class Throttle(int most) : IDisposable
{
    private readonly SemaphoreSlim _seats = new(most);
    private int _inside;
    private int _peak;

    public int Peak => Volatile.Read(ref _peak);

    public async Task RunAsync(Func<Task> work)
    {
        await _seats.WaitAsync();
        try
        {
            Raise(Interlocked.Increment(ref _inside));
            await work();
        }
        finally
        {
            Interlocked.Decrement(ref _inside);
            _seats.Release();
        }
    }

    public void Dispose() => _seats.Dispose();

    private void Raise(int inside)
    {
        for (var seen = Peak; seen < inside; seen = Peak)
        {
            Interlocked.CompareExchange(ref _peak, inside, seen);
        }
    }
}
