using System.Diagnostics;
using System.Runtime.InteropServices;

namespace QualityGate.TestHost.Hosting;

/// <summary>
/// This process and everything the tests start. The host makes itself the leader of a session before it does anything
/// else, because a parent cannot do so for a child that has already executed its program, and because no process of the
/// tests can exist before that. Windows has no such groups; there the runner kills the tree.
/// </summary>
internal static class ProcessGroup
{
    private const int KillSignal = 9;

    /// <summary>A failure is harmless: the process leads a group already.</summary>
    public static void Lead()
    {
        if (!OperatingSystem.IsWindows())
            _ = NewSession();
    }

    /// <summary>Ends this process and its group at once. Only for when nobody is left to answer to.</summary>
    public static void Kill()
    {
        if (!OperatingSystem.IsWindows() && CurrentGroup() == Environment.ProcessId)
            _ = SendToGroup(Environment.ProcessId, KillSignal);

        using Process self = Process.GetCurrentProcess();
        self.Kill();
    }

    [DllImport("libc", EntryPoint = "setsid")]
    private static extern int NewSession();

    [DllImport("libc", EntryPoint = "getpgrp")]
    private static extern int CurrentGroup();

    [DllImport("libc", EntryPoint = "killpg")]
    private static extern int SendToGroup(int group, int signal);
}
