using System.Runtime.InteropServices;
using QualityGate.Projects.Processes;

namespace QualityGate.Projects.Sdks;

/// <summary>The <c>dotnet</c> program that builds projects and runs assemblies.</summary>
public static class DotnetHost
{
    /// <summary>
    /// The one that runs us, so that tool, build and tests share one installation; else the one whose runtime runs us, as when we were
    /// started by a launcher of our own; else the one on PATH; else that of DOTNET_ROOT.
    /// </summary>
    public static string Path { get; } = Candidates().Select(ProgramFinder.Find).FirstOrDefault(found => found is not null) ?? "dotnet";

    private static IEnumerable<string> Candidates()
    {
        if (System.IO.Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            yield return Environment.ProcessPath!;
        if (Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host)
            yield return host;

        // <root>/shared/Microsoft.NETCore.App/<version>/ is where the runtime lies.
        yield return System.IO.Path.GetFullPath(System.IO.Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));
        yield return "dotnet";
        if (Environment.GetEnvironmentVariable("DOTNET_ROOT") is { Length: > 0 } root)
            yield return System.IO.Path.Combine(root, "dotnet");
    }
}
