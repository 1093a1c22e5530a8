using System.Runtime.InteropServices;

namespace QualityGate.Runner.Processes;

/// <summary>The `dotnet` program of the installation that we run on ourselves.</summary>
internal static class DotnetMuxer
{
    private const string HostPathVariable = "DOTNET_HOST_PATH";

    public static string Path { get; } = Find();

    private static string Find()
    {
        string name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        string? named = Environment.GetEnvironmentVariable(HostPathVariable);
        if (File.Exists(named))
            return named;

        // <root>/shared/Microsoft.NETCore.App/<version>/ is where the runtime that executes us lies.
        string beside = System.IO.Path.GetFullPath(System.IO.Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", name));
        return File.Exists(beside) ? beside : name;
    }
}
