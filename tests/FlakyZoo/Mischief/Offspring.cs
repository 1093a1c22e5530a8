using System.Diagnostics;

namespace FlakyZoo.Mischief;

/// <summary>Child processes that outlive the test that started them. Each of them goes by itself after ten minutes.</summary>
internal static class Offspring
{
    private const string Lifetime = "600";
    private static readonly TimeSpan Lateness = TimeSpan.FromSeconds(2);

    /// <summary>A child that inherits our standard output: whoever reads it to its end waits for the child.</summary>
    public static Process LeaveWithOurStdout() => Start("sleep", Lifetime);

    /// <summary>A child of a child, which holds our standard output when its own parent has gone.</summary>
    public static void LeaveGrandchildWithOurStdout() => Start("sh", "-c", $"sleep {Lifetime} &").WaitForExit();

    /// <summary>A grandchild in a session of its own, so that no signal to our process group can reach it.</summary>
    public static void LeaveDaemon() =>
        Start("sh", "-c", $"setsid sleep {Lifetime} </dev/null >/dev/null 2>&1 &").WaitForExit();

    /// <summary>Ends the child, but only when the process itself ends, and takes its time over it.</summary>
    public static void KillLate(Process child) => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        Thread.Sleep(Lateness);
        child.Kill();
    };

    private static Process Start(string program, params string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false })!;
}
