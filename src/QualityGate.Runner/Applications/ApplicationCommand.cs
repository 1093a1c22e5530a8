using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using QualityGate.Core.Suites;
using QualityGate.Projects.Sdks;
using QualityGate.Runner.Processes;
using QualityGate.Runner.Settings;

namespace QualityGate.Runner.Applications;

/// <summary>
/// How the application of a suite is started: by its own launcher, as `dotnet test` and a person do, or by `dotnet` where
/// it has none.
/// </summary>
internal static class ApplicationCommand
{
    /// <summary>A suite is repeated many times, and no statistics of its framework's makers should count that.</summary>
    private const string TelemetryOptOut = "TESTINGPLATFORM_TELEMETRY_OPTOUT";

    /// <summary>As a server that calls us, and ends when we do.</summary>
    public static ImmutableArray<string> Serving(int port) =>
    [
        "--server",
        "--client-host", "127.0.0.1",
        "--client-port", port.ToString(CultureInfo.InvariantCulture),
        "--exit-on-process-exit", Environment.ProcessId.ToString(CultureInfo.InvariantCulture),
    ];

    /// <param name="suite">Whose application it is.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="environment">Variables of the run, which win over those of the suite.</param>
    public static ChildCommand For(TestSuite suite, ImmutableArray<string> arguments, IEnumerable<KeyValuePair<string, string>> environment)
    {
        string? launcher = LauncherOf(suite.AssemblyPath);
        return new ChildCommand(
            launcher ?? DotnetHost.Path,
            launcher is null ? ["exec", suite.AssemblyPath, .. arguments] : arguments,
            Path.GetDirectoryName(suite.AssemblyPath)!)
        {
            IsMadeLeader = true,
            Environment = Surroundings.SetItems(SuiteSettings.Of(suite).Environment).SetItems(environment),
        };
    }

    /// <summary>What `dotnet test` sets as well: without it a launcher looks for the runtime in the usual places only.</summary>
    private static ImmutableSortedDictionary<string, string> Surroundings { get; } = ImmutableSortedDictionary<string, string>.Empty
        .Add($"DOTNET_ROOT_{RuntimeInformation.OSArchitecture.ToString().ToUpperInvariant()}", Path.GetDirectoryName(DotnetHost.Path) ?? string.Empty)
        .Add("DOTNET_HOST_PATH", DotnetHost.Path)
        .Add(TelemetryOptOut, "1");

    /// <summary>Null when there is none, or when the right to execute it got lost on the way here, as in an archive.</summary>
    private static string? LauncherOf(string assembly)
    {
        string launcher = Path.ChangeExtension(assembly, OperatingSystem.IsWindows() ? ".exe" : null);
        return File.Exists(launcher) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(launcher) & UnixFileMode.UserExecute) != 0)
            ? launcher
            : null;
    }
}
