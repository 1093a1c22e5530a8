using System.IO.Pipes;
using QualityGate.Runner.Processes;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Hosts;

/// <summary>Our end of the pipe to one host.</summary>
internal sealed class HostPipe : IAsyncDisposable
{
    private readonly NamedPipeServerStream _stream;
    private readonly FrameReader _frames;

    private HostPipe(string name)
    {
        Name = name;
        _stream = new NamedPipeServerStream(name, PipeDirection.InOut, 1, PipeTransmissionMode.Byte, PipeOptions.Asynchronous | PipeOptions.CurrentUserOnly);
        _frames = new FrameReader(_stream);
    }

    public string Name { get; }

    /// <summary>
    /// On Unix a pipe is a socket file, and a relative name is looked for under TMPDIR, which the tests' environment may
    /// set otherwise: the name is absolute. It is short, because a socket's path may have about a hundred characters.
    /// </summary>
    public static HostPipe Listen()
    {
        string name = OwnedName.New();
        return new HostPipe(OperatingSystem.IsWindows() ? name : Path.Combine(Path.GetTempPath(), name));
    }

    /// <summary>Waits for the host. From then on nobody needs the name, and a socket file that is gone cannot be left behind by a kill.</summary>
    public async Task ConnectedAsync(CancellationToken cancellationToken)
    {
        await _stream.WaitForConnectionAsync(cancellationToken).ConfigureAwait(false);
        if (!OperatingSystem.IsWindows())
            File.Delete(Name);
    }

    public ValueTask SendAsync(HostRequest request, CancellationToken cancellationToken) =>
        _stream.WriteAsync(HostRequestFormat.ToFrame(request), cancellationToken);

    /// <summary>The next event; null when the host has ended, in whatever way.</summary>
    public async ValueTask<HostEvent?> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await _frames.ReadAsync(cancellationToken).ConfigureAwait(false) is { } frame ? HostEventFormat.FromFrame(frame) : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    public ValueTask DisposeAsync() => _stream.DisposeAsync();
}
