using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace QualityGate.Runner.Processes;

/// <summary>
/// Kills a process with its group and its descendants. The test host makes itself the leader of a group as its first act
/// (a parent cannot do that for a child which has already executed its program); until then it has no descendants.
/// </summary>
internal static class ProcessTree
{
    private const int KillSignal = 9;

    public static void Kill(Process process)
    {
        try
        {
            if (process.HasExited)
                return;
            if (!OperatingSystem.IsWindows() && GroupOf(process.Id) == process.Id)
                _ = SendToGroup(process.Id, KillSignal);
            process.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It ended between our question and our act, which is what was wanted.
            Debug.WriteLine(gone.Message);
        }
    }

    [DllImport("libc", EntryPoint = "getpgid")]
    private static extern int GroupOf(int process);

    [DllImport("libc", EntryPoint = "killpg")]
    private static extern int SendToGroup(int group, int signal);
}
