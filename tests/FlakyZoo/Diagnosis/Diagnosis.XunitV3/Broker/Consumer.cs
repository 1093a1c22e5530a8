using System.Threading.Channels;

namespace Diagnosis.XunitV3.Broker;

/// <summary>Takes messages off a channel until it is told to stop.</summary>
public sealed class Consumer(ChannelReader<Message> messages)
{
    private readonly CancellationTokenSource _stop = new();
    private readonly List<Message> _handled = [];

    public bool HasStopped { get; private set; }

    public IReadOnlyList<Message> Handled => _handled;

    public Task Start() => Task.Run(ConsumeAsync);

    public void Stop() => _stop.CancelAsync();

    private async Task ConsumeAsync()
    {
        try
        {
            await foreach (var message in messages.ReadAllAsync(_stop.Token))
            {
                _handled.Add(message);
            }
        }
        catch (OperationCanceledException)
        {
            // The way in which a consumer ends.
        }

        HasStopped = true;
    }
}
