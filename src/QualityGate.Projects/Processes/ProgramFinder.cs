namespace QualityGate.Projects.Processes;

/// <summary>Looks a program up as a shell would.</summary>
public static class ProgramFinder
{
    private static readonly ImmutableArray<string> Endings = OperatingSystem.IsWindows() ? [".exe", ".cmd", ".bat", ""] : [""];

    /// <summary>The full path of a program named by path or by a name on PATH; null when there is none.</summary>
    public static string? Find(string program) => Path.GetFileName(program) == program
        ? SearchPath().Select(folder => InFolder(folder, program)).FirstOrDefault(found => found is not null)
        : InFolder(Path.GetDirectoryName(Path.GetFullPath(program))!, Path.GetFileName(program));

    private static string? InFolder(string folder, string name) => Endings
        .Select(ending => Path.Combine(folder, name + ending))
        .FirstOrDefault(IsRunnable);

    private static string[] SearchPath() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsRunnable(string path) => File.Exists(path)
        && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & Executable) != 0);

    private const UnixFileMode Executable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
}
