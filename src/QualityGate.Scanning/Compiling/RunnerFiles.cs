namespace QualityGate.Scanning.Compiling;

/// <summary>
/// The files of a project in which its test runner is told what may run in parallel. Whoever references our package has them handed to
/// the rules by the build; a scan has to look for them itself.
/// </summary>
internal static class RunnerFiles
{
    private static readonly ImmutableArray<string> Patterns = ["xunit.runner.json", "*.xunit.runner.json", "testconfig.json", "*.testconfig.json", "*.runsettings"];

    /// <summary>Absolute paths of those that lie in the project's folder and are not among the known ones, in ordinal order.</summary>
    public static ImmutableArray<string> In(string folder, IEnumerable<string> known) =>
    [
        .. Patterns
            .SelectMany(pattern => Directory.EnumerateFiles(folder, pattern))
            .Except(known)
            .Order(StringComparer.Ordinal),
    ];
}
