using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace QualityGate.Runner.Processes;

/// <summary>
/// Kills a process with its group and its descendants. The test host makes itself the leader of a group as its first act
/// (a parent cannot do that for a child which has already executed its program), and other programs are started as one;
/// until then they have no descendants.
/// </summary>
internal static class ProcessTree
{
    private const int KillSignal = 9;

    /// <param name="process">The leader, alive or not.</param>
    /// <param name="id">Its id, which is also the group's.</param>
    public static void Kill(Process process, int id)
    {
        try
        {
            if (!OperatingSystem.IsWindows() && LeadsAGroup(process, id))
                _ = SendToGroup(id, KillSignal);
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It ended between our question and our act, which is what was wanted.
            Debug.WriteLine(gone.Message);
        }
    }

    /// <summary>
    /// When the leader is dead its group may live on. On Linux the marker finds those without the risk that the id has
    /// been given to somebody else meanwhile.
    /// </summary>
    private static bool LeadsAGroup(Process process, int id) =>
        process.HasExited ? !OperatingSystem.IsLinux() : GroupOf(id) == id;

    [DllImport("libc", EntryPoint = "getpgid")]
    private static extern int GroupOf(int process);

    [DllImport("libc", EntryPoint = "killpg")]
    private static extern int SendToGroup(int group, int signal);
}
