namespace Diagnosis.XunitV3.Queues;

/// <summary>Counts from as many threads as there are.</summary>
public sealed class Counter
{
    private long _count;

    public long Count => Interlocked.Read(ref _count);

    public void Add() => Interlocked.Increment(ref _count);
}
