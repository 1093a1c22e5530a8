using System.Collections.Concurrent;

namespace Shop.Mail;

/// <summary>What was sent.</summary>
public sealed class Outbox
{
    private readonly ConcurrentQueue<string> _sent = new();

    public IReadOnlyCollection<string> Sent => _sent;

    public void Send(string mail) => _sent.Enqueue(mail);
}
