using System.Collections.Concurrent;
using QualityGate.TestHost.Wire;

namespace QualityGate.TestHost.Hosting;

/// <summary>
/// Reads requests on a thread of its own, so that the end of the runner is noticed even while a test hangs and the
/// thread pool is full.
/// </summary>
internal sealed class RequestQueue : IDisposable
{
    private readonly BlockingCollection<HostRequest> _requests = [];
    private readonly Stream _stream;

    public RequestQueue(Stream stream)
    {
        _stream = stream;
        new Thread(ReadToEnd) { IsBackground = true, Name = "QualityGate requests" }.Start();
    }

    /// <summary>Every request as it comes; the end of the runner ends the process, not the sequence.</summary>
    public IEnumerable<HostRequest> All() => _requests.GetConsumingEnumerable();

    public void Dispose() => _requests.Dispose();

    private void ReadToEnd()
    {
        FrameReader frames = new(_stream);
        try
        {
            while (frames.Read() is { } frame)
                _requests.Add(HostRequestFormat.FromFrame(frame));
        }
        catch (IOException broken)
        {
            Console.Error.WriteLine(broken.Message);
        }

        // The runner has gone without saying Exit. Nobody will read a result or end the processes of the tests.
        ProcessGroup.Kill();
    }
}
