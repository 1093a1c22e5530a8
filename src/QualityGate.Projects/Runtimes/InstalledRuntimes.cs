using QualityGate.Projects.Processes;
using QualityGate.Projects.Sdks;

namespace QualityGate.Projects.Runtimes;

/// <summary>Asks <c>dotnet</c> which runtimes are installed.</summary>
public static class InstalledRuntimes
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1);

    /// <summary>Ordered by name and version; empty when <c>dotnet</c> does not answer.</summary>
    /// <exception cref="QualityGateException">There is no <c>dotnet</c> (environment).</exception>
    public static async Task<ImmutableArray<DotnetRuntime>> ReadAsync(CancellationToken cancellationToken)
    {
        List<string> lines = [];
        ChildStart start = new()
        {
            Program = DotnetHost.Path,
            Arguments = ["--list-runtimes"],
            WorkingDirectory = Environment.CurrentDirectory,
            Environment = SdkEnvironment.Variables,
            Timeout = Timeout,
        };
        await ChildProcess.RunAsync(start, line => lines.Add(line.Text), cancellationToken);
        return [.. lines.Select(Parse).OfType<DotnetRuntime>().OrderBy(runtime => runtime.Name, StringComparer.Ordinal).ThenBy(runtime => runtime.Version)];
    }

    /// <summary>Reads a line such as <c>Microsoft.NETCore.App 10.0.1 [/usr/share/dotnet/shared/Microsoft.NETCore.App]</c>; null for any other.</summary>
    internal static DotnetRuntime? Parse(string line) => line.Split(' ') switch
    {
        [var name, var version, ['[', ..], ..] when DotnetRuntime.VersionIn(version) is { } known => new DotnetRuntime(name, known),
        _ => null,
    };
}
