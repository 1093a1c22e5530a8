using System.Collections.Immutable;
using QualityGate.Projects.Processes;

namespace QualityGate.Runner.Conditions;

/// <summary>Keeps a process on the first processor that we may use, by <c>taskset</c>, which replaces itself with the program.</summary>
internal static class SingleProcessor
{
    private const string Allowed = "Cpus_allowed_list:";

    private static readonly string? TaskSet = OperatingSystem.IsLinux() ? ProgramFinder.Find("taskset") : null;

    public static bool IsSupported => TaskSet is not null;

    /// <summary>What stands before the program on a command line; empty where it is not supported.</summary>
    public static ImmutableArray<string> Entrance => TaskSet is null ? [] : [TaskSet, "-c", First(File.ReadLines("/proc/self/status"))];

    /// <summary>The first number of the list, which may look like <c>0-3,8</c>.</summary>
    internal static string First(IEnumerable<string> status) =>
        status.First(line => line.StartsWith(Allowed, StringComparison.Ordinal))[Allowed.Length..].Split('-', ',')[0].Trim();
}
