using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace FlakyZoo.Mischief;

/// <summary>Ways for a test to end its whole process.</summary>
internal static class Death
{
    public static void ByFailFast() => Environment.FailFast("The specimen fails fast.");

    /// <summary>The quietest death: the exit code says that all went well.</summary>
    public static void ByExitWith0() => Environment.Exit(0);

    public static void ByStackOverflow() => _ = Fall(0);

    /// <summary>Killed without a word, as by a system that is short of memory.</summary>
    public static void ByKill()
    {
        using var self = Process.GetCurrentProcess();
        self.Kill();
        self.WaitForExit();
    }

    /// <summary>Waits for the end in the test, so that nobody else can be taken for the culprit.</summary>
    public static void ByThread() => StartDoomedThread(() => { }).Join();

    /// <summary>Starts a thread that waits, and then throws what nobody catches.</summary>
    public static Thread StartDoomedThread(Action wait)
    {
        var thread = new Thread(() =>
        {
            wait();
            throw new InvalidOperationException("Nobody catches this: it was thrown on a thread of the test's own.");
        });
        thread.IsBackground = true;
        thread.Start();
        return thread;
    }

    /// <summary>Adds after the call, so that the call cannot be turned into a jump.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.NoOptimization)]
    private static int Fall(int depth) => Fall(depth + 1) + 1;
}
