namespace Depot.Dispatch;

/// <summary>A plan by a clock that can be turned by hand.</summary>
public sealed class Plan(TimeProvider clock)
{
    private readonly PriorityQueue<string, DateTimeOffset> _tours = new();

    public void Add(string tour, TimeSpan later) => _tours.Enqueue(tour, clock.GetUtcNow() + later);

    public IReadOnlyList<string> Due()
    {
        var due = new List<string>();
        while (_tours.TryPeek(out _, out var start) && start <= clock.GetUtcNow())
            due.Add(_tours.Dequeue());
        return due;
    }
}
