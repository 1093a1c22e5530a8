using System.Collections.Concurrent;

namespace Diagnosis.XunitV3.Telemetry;

/// <summary>Gathers events and sends them off in the background.</summary>
public sealed class BufferedClient
{
    private readonly ConcurrentQueue<string> _buffer = new();
    private int _sent;

    public int Sent => _sent;

    public void Track(string name) => _buffer.Enqueue(name);

    public async Task FlushAsync()
    {
        await Task.Yield();
        while (_buffer.TryDequeue(out _))
        {
            Interlocked.Increment(ref _sent);
        }
    }
}
