using System.Collections.Immutable;
using System.ComponentModel;
using System.Globalization;
using System.Net.Sockets;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using QualityGate.Projects.Processes;

namespace QualityGate.Runner.Conditions;

/// <summary>
/// A network namespace of Linux in which there is nothing but the loopback. Processes enter it by <c>nsenter</c>. A thread of
/// ours enters it to make a socket, which stays there wherever it is used from: that is how we hear a process that calls us
/// over its loopback.
/// </summary>
/// <remarks>
/// A namespace belongs to a thread, and a thread that it starts inherits it. So whatever is done inside is done on a thread that
/// ends right after, and is no more than to make a socket: nothing that could bring the thread pool to start one of its own.
/// </remarks>
internal sealed class PrivateNetwork : IDisposable
{
    // From Linux's <sched.h>, <linux/sockios.h> and <net/if.h>.
    private const int NewNetwork = 0x40000000;
    private const nuint GetFlags = 0x8913;
    private const nuint SetFlags = 0x8914;
    private const int FlagsOffset = 16;
    private const int RequestSize = 40;
    private const byte Up = 1;

    private static readonly string? NsEnter = OperatingSystem.IsLinux() ? ProgramFinder.Find("nsenter") : null;

    private readonly SafeFileHandle _namespace;

    private PrivateNetwork(SafeFileHandle network) => _namespace = network;

    /// <summary>What stands before a program on a command line; it replaces itself with the program.</summary>
    public ImmutableArray<string> Entrance =>
    [
        NsEnter!,
        string.Create(CultureInfo.InvariantCulture, $"--net=/proc/{Environment.ProcessId}/fd/{_namespace.DangerousGetHandle()}"),
    ];

    /// <summary>True when this user may have one here.</summary>
    public static bool IsSupported()
    {
        if (NsEnter is null)
            return false;

        try
        {
            Create().Dispose();
            return true;
        }
        catch (Exception refused) when (refused is Win32Exception or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <exception cref="Win32Exception">The system refuses: it takes the capability CAP_SYS_ADMIN.</exception>
    public static PrivateNetwork Create() => OnItsOwnThread(() =>
    {
        Require(Unshare(NewNetwork), "have a network of its own");
        RaiseLoopback();
        return new PrivateNetwork(File.OpenHandle("/proc/thread-self/ns/net", share: FileShare.ReadWrite));
    });

    public T Inside<T>(Func<T> make) => OnItsOwnThread(() =>
    {
        Require(SetNamespace((int)_namespace.DangerousGetHandle(), NewNetwork), "enter the network of a process");
        return make();
    });

    public void Dispose() => _namespace.Dispose();

    private static void RaiseLoopback()
    {
        using Socket any = new(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        byte[] request = new byte[RequestSize];
        "lo"u8.CopyTo(request);
        int socket = (int)any.Handle;
        Require(Control(socket, GetFlags, request), "read the state of its loopback");
        request[FlagsOffset] |= Up;
        Require(Control(socket, SetFlags, request), "have a loopback");
    }

    private static void Require(int outcome, string what)
    {
        if (outcome == 0)
            return;

        int error = Marshal.GetLastPInvokeError();
        throw new Win32Exception(error, $"A test process cannot {what}: {Marshal.GetPInvokeErrorMessage(error)}.");
    }

    private static T OnItsOwnThread<T>(Func<T> act)
    {
        T? made = default;
        ExceptionDispatchInfo? failure = null;
        Thread thread = new(() =>
        {
            try
            {
                made = act();
            }
#pragma warning disable CA1031 // It is thrown again where it can be seen.
            catch (Exception any)
#pragma warning restore CA1031
            {
                failure = ExceptionDispatchInfo.Capture(any);
            }
        });
        thread.Start();
        thread.Join();
        failure?.Throw();
        return made!;
    }

    [DllImport("libc", EntryPoint = "unshare", SetLastError = true)]
    private static extern int Unshare(int flags);

    [DllImport("libc", EntryPoint = "setns", SetLastError = true)]
    private static extern int SetNamespace(int descriptor, int kind);

    [DllImport("libc", EntryPoint = "ioctl", SetLastError = true)]
    private static extern int Control(int descriptor, nuint request, byte[] argument);
}
