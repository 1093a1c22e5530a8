using System.Collections.Concurrent;
using QualityGate.Core.Runs;

namespace QualityGate.Runner.Tests.Suites;

/// <summary>Keeps what it is told, in order, and may react to it.</summary>
internal sealed class Listener(Action<RunEvent>? react = null) : IProgress<RunEvent>
{
    private readonly ConcurrentQueue<RunEvent> _events = new();

    public IReadOnlyList<RunEvent> Events => [.. _events];

    public void Report(RunEvent value)
    {
        _events.Enqueue(value);
        react?.Invoke(value);
    }
}
