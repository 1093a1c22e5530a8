using System.Collections.Concurrent;

namespace Diagnosis.XunitV3.Broker;

/// <summary>Hands messages to their handler in the background.</summary>
public sealed class Dispatcher(TimeSpan handling)
{
    private readonly ConcurrentQueue<Message> _delivered = new();

    public int Delivered => _delivered.Count;

    public void Publish(Message message) => _ = Task.Run(() => DeliverAsync(message));

    public async Task DeliverAsync(Message message)
    {
        await Task.Delay(handling);
        _delivered.Enqueue(message);
    }
}
