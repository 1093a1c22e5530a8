using System.Threading.Channels;

namespace Shop.Mail;

/// <summary>Confirms orders in the background, and can be waited for.</summary>
public sealed class ReliableDesk
{
    private readonly Channel<string> _orders = Channel.CreateUnbounded<string>();
    private readonly List<string> _sent = [];

    public ReliableDesk() => Finished = Task.Run(WorkAsync);

    public event Action<string>? Sent;

    public Task Finished { get; }

    public IReadOnlyList<string> Mails => _sent;

    public void Place(string article) => _orders.Writer.TryWrite(article);

    public void Close() => _orders.Writer.Complete();

    private async Task WorkAsync()
    {
        await foreach (var article in _orders.Reader.ReadAllAsync())
        {
            await Task.Delay(2);
            _sent.Add(article);
            Sent?.Invoke(article);
        }
    }
}
