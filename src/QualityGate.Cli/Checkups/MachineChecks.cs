using System.Globalization;
using QualityGate.Cli.Flows;
using QualityGate.Core.Faults;
using QualityGate.Projects.Git;
using QualityGate.Projects.Processes;
using QualityGate.Projects.Runtimes;

namespace QualityGate.Cli.Checkups;

/// <summary>What an audit needs of the machine, whatever it is of.</summary>
internal static class MachineChecks
{
    public const string Subject = "machine";

    /// <summary>Bytes. A record of a large suite takes tens of megabytes, and tests want to write too.</summary>
    private const long LeastSpace = 200 * 1024 * 1024;

    /// <summary>Characters. A socket's path may have 103 on macOS and 107 on Linux, of which we need up to 45.</summary>
    private const int LongestTemporaryPath = 58;

    public static IEnumerable<Check> Of(string output, ImmutableArray<DotnetRuntime> runtimes)
    {
        yield return Check.Good(Subject, $".NET runtimes: {string.Join(", ", runtimes)}");
        yield return Git();
        yield return Processes();
        yield return Output(output);
        yield return Temporary(Path.GetTempPath());
    }

    /// <param name="version">Of the SDK; empty when none was needed.</param>
    public static Check Sdk(string version) =>
        Check.Good(Subject, version.Length == 0 ? ".NET SDK: not needed for an assembly that is built" : $".NET SDK {version}");

    private static Check Git() => GitReader.IsInstalled
        ? Check.Good(Subject, "git")
        : Check.Note(Subject, "there is no git: the audit cannot name the commit", "install git");

    private static Check Processes() => ChildProcess.CanLeadAGroup
        ? Check.Good(Subject, "process groups (setsid)")
        : Check.Note(Subject, "there is no setsid: what a build leaves running may outlive it", "install util-linux");

    private static Check Output(string folder)
    {
        try
        {
            long free = OutputFolder.FreeSpaceIn(folder);
            return free >= LeastSpace
                ? Check.Good(Subject, $"{InGigabytes(free)} free for {folder}")
                : Check.Lack(Subject, $"only {InGigabytes(free)} are free for {folder}", "make room, or choose another folder with --output");
        }
        catch (QualityGateException unwritable)
        {
            return Check.Lack(Subject, unwritable.Message, "choose another folder with --output");
        }
    }

    private static Check Temporary(string folder) => OperatingSystem.IsWindows() || folder.Length <= LongestTemporaryPath
        ? Check.Good(Subject, $"temporary folder {folder}")
        : Check.Lack(Subject, $"the path of the temporary folder {folder} is too long for a socket in it", "set TMPDIR to a shorter one");

    private static string InGigabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e9:0.0} GB");
}
