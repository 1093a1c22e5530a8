using QualityGate.TestHost.Wire;

namespace QualityGate.TestHost.Hosting;

/// <summary>
/// Sends events, from whichever thread an adapter reports on. Send returns when the bytes have left the process, so what
/// was said before a crash is known.
/// </summary>
internal sealed class EventWriter(Stream stream)
{
    private readonly object _turn = new();

    /// <summary>For asking an adapter something whose answer is of no interest.</summary>
    public static EventWriter ToNobody { get; } = new(Stream.Null);

    public void Send(HostEvent hostEvent)
    {
        ReadOnlyMemory<byte> frame = HostEventFormat.ToFrame(hostEvent);
        lock (_turn)
        {
            stream.Write(frame.Span);
            stream.Flush();
        }
    }
}
