using System.Diagnostics;
using System.IO.Pipes;
using System.Runtime.InteropServices;

namespace QualityGate.TestHost.Hosting;

/// <summary>Connects to the runner, or notices that there is none any more: one that was killed still has its name in the file system.</summary>
internal static class PipeConnection
{
    /// <summary>Milliseconds. The runner listens before it starts us, so a longer wait is for nobody.</summary>
    private const int ConnectLimit = 10_000;

    /// <summary>Milliseconds between two looks at who our parent is.</summary>
    private const int Patience = 250;

    /// <exception cref="TimeoutException">The runner did not answer.</exception>
    public static void Connect(NamedPipeClientStream pipe, string name)
    {
        int runner = ParentOrNone();
        long start = Stopwatch.GetTimestamp();
        while (!TryConnect(pipe))
        {
            bool isOrphan = ParentOrNone() != runner;
            if (isOrphan || Stopwatch.GetElapsedTime(start).TotalMilliseconds > ConnectLimit)
            {
                if (isOrphan)
                    File.Delete(name);
                throw new TimeoutException("The runner does not answer.");
            }
        }
    }

    private static bool TryConnect(NamedPipeClientStream pipe)
    {
        try
        {
            pipe.Connect(Patience);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private static int ParentOrNone() => OperatingSystem.IsWindows() ? 0 : Parent();

    [DllImport("libc", EntryPoint = "getppid")]
    private static extern int Parent();
}
