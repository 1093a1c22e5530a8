using System.Runtime.InteropServices;

namespace QualityGate.Projects.Processes;

/// <summary>
/// Gives a child a process group of its own. A terminal's Ctrl+C then reaches us alone, and we decide what becomes of the
/// child; and processes whose parent has died, which no walk down the tree finds, can still be killed with their group.
/// </summary>
/// <remarks>
/// .NET cannot ask Unix for a new group, so the child is started through <c>setsid</c>, which replaces itself with the program:
/// the process id stays the same. Where that program does not exist (macOS) there is only the tree.
/// </remarks>
public static class ProcessGroup
{
    private const int SigKill = 9;

    private static readonly string? SetSid = OperatingSystem.IsWindows() ? null : ProgramFinder.Find("setsid");

    public static bool IsSupported => OperatingSystem.IsWindows() || SetSid is not null;

    /// <summary>The command to start instead of a program, so that it leads a group.</summary>
    public static ProcessStartInfo Lead(string program, IEnumerable<string> arguments)
    {
        ProcessStartInfo start = SetSid is null
            ? new ProcessStartInfo(program, arguments)
            : new ProcessStartInfo(SetSid, arguments.Prepend(program));
        if (OperatingSystem.IsWindows())
            start.CreateNewProcessGroup = true;
        return start;
    }

    /// <summary>Kills whatever still lives in the group that the process leads or led.</summary>
    internal static void Kill(int leader)
    {
        // The one likely failure is that nobody is left in the group, which is what was wanted.
        if (SetSid is not null)
            _ = Signal(-leader, SigKill);
    }

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Signal(int process, int signal);
}
