using QualityGate.Core.Conditions;

namespace QualityGate.Runner.Conditions;

/// <summary>Shows a process another date and time, through the library libfaketime where it is installed.</summary>
internal static class FakedClock
{
    /// <summary>Where distributions put it.</summary>
    private static readonly string[] Places =
    [
        "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1",
        "/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1",
        "/usr/lib64/faketime/libfaketime.so.1",
        "/usr/lib/faketime/libfaketime.so.1",
        "/usr/local/lib/faketime/libfaketime.so.1",
    ];

    /// <summary>Absolute path; null when it is not installed.</summary>
    public static string? Library => OperatingSystem.IsLinux() ? Places.FirstOrDefault(File.Exists) : null;

    /// <summary>Empty without the library: nobody plans a run under a condition that is missing.</summary>
    public static IEnumerable<KeyValuePair<string, string>> VariablesFor(Arrangement.Clock clock) => Library is { } library
        ?
        [
            new("LD_PRELOAD", library),
            new("FAKETIME", $"@{clock.Start}"),
            // Waits and measured durations go by the monotonic clock; a runtime whose waits were moved would hang.
            new("FAKETIME_DONT_FAKE_MONOTONIC", "1"),
            new("DONT_FAKE_MONOTONIC", "1"),

            // Meant for C libraries whose timed waits did not take the monotonic clock; with any other, every one of them ends at once.
            new("FAKETIME_FORCE_MONOTONIC_FIX", "0"),
        ]
        : [];
}
