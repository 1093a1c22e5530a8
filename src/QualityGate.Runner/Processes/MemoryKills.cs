using System.Globalization;

namespace QualityGate.Runner.Processes;

/// <summary>
/// How many processes the kernel has killed for lack of memory, as far as it says so: the evidence from outside that a process which
/// was killed without a word is a victim of the machine. Linux only; elsewhere there is no such evidence.
/// </summary>
internal static class MemoryKills
{
    private const string OfMachine = "/proc/vmstat";
    private const string OfContainer = "/sys/fs/cgroup/memory.events";

    /// <summary>A count that only grows; 0 where nothing is known.</summary>
    public static long SoFar() => OperatingSystem.IsLinux() ? In(OfMachine) + In(OfContainer) : 0;

    /// <summary>The line <c>oom_kill N</c> of a file of counters.</summary>
    internal static long In(string file)
    {
        try
        {
            string? line = File.ReadLines(file).FirstOrDefault(line => line.StartsWith("oom_kill ", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.AsSpan("oom_kill ".Length), NumberStyles.None, CultureInfo.InvariantCulture);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or FormatException)
        {
            // Not every kernel counts, and not every container may look.
            return 0;
        }
    }
}
