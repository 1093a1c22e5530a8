using System.Net;
using System.Net.Sockets;
using QualityGate.Runner.Applications.Messages;

namespace QualityGate.Runner.Applications;

/// <summary>
/// Our end of the connection to one application: we listen on the loopback, and it calls. Both ends of the protocol write
/// small messages and wait for each other, which costs 40 ms a message where one delays its sending and the other its
/// acknowledgement; so here neither is delayed.
/// </summary>
internal sealed class ApplicationConnection : IAsyncDisposable
{
    // From Linux's <netinet/tcp.h>: level and name of the option. It has to be set anew after every reception.
    private const int TcpLevel = 6;
    private const int TcpQuickAck = 12;

    private static readonly byte[] On = BitConverter.GetBytes(1);

    private readonly TcpListener _listener;
    private readonly MessageReader _messages;
    private Socket? _socket;

    private ApplicationConnection()
    {
        _listener = new TcpListener(IPAddress.Loopback, port: 0);
        _listener.Start(backlog: 1);
        _messages = new MessageReader(ReceiveAsync);
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <exception cref="SocketException">The machine has no loopback or no free port.</exception>
    public static ApplicationConnection Listen() => new();

    public async Task ConnectedAsync(CancellationToken cancellationToken)
    {
        _socket = await _listener.AcceptSocketAsync(cancellationToken).ConfigureAwait(false);
        _socket.NoDelay = true;
        _listener.Stop();
    }

    /// <exception cref="IOException">The application has ended.</exception>
    public async ValueTask SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        try
        {
            while (message.Length > 0)
                message = message[await Connected.SendAsync(message, cancellationToken).ConfigureAwait(false)..];
        }
        catch (Exception gone) when (gone is SocketException or ObjectDisposedException)
        {
            throw new IOException("The test application has ended.", gone);
        }
    }

    /// <summary>The next message; null when the application has ended, in whatever way.</summary>
    /// <exception cref="InvalidDataException">What came is no message.</exception>
    public async ValueTask<ApplicationMessage?> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await _messages.ReadAsync(cancellationToken).ConfigureAwait(false) is { } body ? ApplicationMessageFormat.Read(body) : null;
        }
        catch (Exception gone) when (gone is SocketException or ObjectDisposedException or EndOfStreamException)
        {
            return null;
        }
    }

    public ValueTask DisposeAsync()
    {
        _listener.Dispose();
        _socket?.Dispose();
        return ValueTask.CompletedTask;
    }

    private Socket Connected => _socket ?? throw new InvalidOperationException("No application has called yet.");

    private async ValueTask<int> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        int received = await Connected.ReceiveAsync(buffer, cancellationToken).ConfigureAwait(false);
        if (OperatingSystem.IsLinux())
            Connected.SetRawSocketOption(TcpLevel, TcpQuickAck, On);
        return received;
    }
}
