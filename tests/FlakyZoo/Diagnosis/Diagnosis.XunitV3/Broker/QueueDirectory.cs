using System.Collections.Concurrent;

namespace Diagnosis.XunitV3.Broker;

/// <summary>Opens each queue when it is first asked for.</summary>
public sealed class QueueDirectory
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<Message>> _queues = new();

    public ConcurrentQueue<Message> Open(string name)
    {
        if (_queues.TryGetValue(name, out var queue))
        {
            return queue;
        }

        queue = new ConcurrentQueue<Message>();
        _queues[name] = queue;
        return queue;
    }
}
