using System.Runtime.InteropServices;

namespace QualityGate.Projects.Runtimes;

/// <summary>Where a runtime that is missing can be had.</summary>
public static class RuntimeDownload
{
    /// <summary>The page that the runtime itself names when it is asked for a version it does not have.</summary>
    public static string AddressOf(DotnetRuntime runtime) =>
        $"https://aka.ms/dotnet-core-applaunch?framework={runtime.Name}&framework_version={runtime.Version}&arch={Architecture}&rid={RuntimeInformation.RuntimeIdentifier}";

    private static string Architecture => RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();
}
