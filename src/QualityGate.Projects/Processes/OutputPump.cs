namespace QualityGate.Projects.Processes;

/// <summary>Reads one output stream of a child to its end, on a thread of its own.</summary>
/// <remarks>
/// A read from an anonymous pipe blocks its thread and cannot be cancelled; on the thread pool two such reads per child would
/// starve everything else on a small machine. A pump that is no longer waited for ends when the last holder of the pipe does.
/// </remarks>
internal sealed class OutputPump
{
    private readonly StreamReader _reader;
    private readonly LineSplitter _lines;
    private readonly Task _pumping;
    private volatile Exception? _failure;
    private long _received;

    public OutputPump(StreamReader reader, Action<string> onLine)
    {
        _reader = reader;
        _lines = new LineSplitter(line => Deliver(line, onLine));
        _pumping = Task.Factory.StartNew(Pump, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Waits for the end of the stream for as long as something keeps coming.</summary>
    /// <returns>False when the stream went silent without ending.</returns>
    public async Task<bool> DrainAsync(TimeSpan grace, CancellationToken cancellationToken)
    {
        long before;
        do
        {
            before = Interlocked.Read(ref _received);
            await Task.WhenAny(_pumping, Task.Delay(grace, cancellationToken));
            cancellationToken.ThrowIfCancellationRequested();
        }
        while (!_pumping.IsCompleted && Interlocked.Read(ref _received) != before);

        if (_failure is not null)
            throw new InvalidOperationException("A line of a child's output could not be handled.", _failure);
        return _pumping.IsCompletedSuccessfully;
    }

    private void Pump()
    {
        char[] buffer = new char[4096];
        for (int count = _reader.Read(buffer); count > 0; count = _reader.Read(buffer))
        {
            Interlocked.Add(ref _received, count);
            _lines.Add(buffer.AsSpan(0, count));
        }

        _lines.Complete();
    }

    // A listener that throws must not stop the reading, or the child would block on a full pipe; the first failure is kept.
    private void Deliver(string line, Action<string> onLine)
    {
        try
        {
            if (_failure is null)
                onLine(line);
        }
        catch (Exception failure)
        {
            _failure = failure;
        }
    }
}
