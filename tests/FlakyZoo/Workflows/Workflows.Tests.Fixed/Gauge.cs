namespace Workflows.Tests.Fixed;

/// <summary>Counts how many have begun, one at a time however many come; every test has its own.</summary>
internal sealed class Gauge
{
    private int _counted;

    public Gauge() => Step = new("work", _ => Task.FromResult(Interlocked.Increment(ref _counted)));

    public int Counted => Volatile.Read(ref _counted);

    public WorkflowStep Step { get; }
}
