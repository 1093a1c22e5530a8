using System.Runtime.CompilerServices;
using Microsoft.Build.Evaluation;
using Microsoft.Build.Locator;

namespace QualityGate.Projects.Evaluation;

/// <summary>Makes the MSBuild of an installed SDK ours, once per process.</summary>
/// <remarks>
/// We ship no MSBuild: a project must be read by the same one that builds it. So nothing outside of this folder may name a type
/// of MSBuild, and nothing in it may be called before <see cref="Register"/>.
/// </remarks>
internal static class MSBuildRegistration
{
    private static readonly Lock Once = new();

    // The locator leaves these behind for MSBuild, which has read them once its first collection exists. Our child processes
    // inherit our environment, and a test must not find traces of us in it.
    private static readonly ImmutableArray<string> Traces = ["MSBUILD_EXE_PATH", "MSBuildExtensionsPath", "MSBuildSDKsPath"];

    /// <summary>Registers the SDK that a folder's global.json chooses; later calls change nothing.</summary>
    /// <exception cref="QualityGateException">No SDK that this process can load is installed (environment).</exception>
    public static void Register(string folder)
    {
        lock (Once)
        {
            if (MSBuildLocator.IsRegistered)
                return;

            ImmutableArray<string?> before = [.. Traces.Select(Environment.GetEnvironmentVariable)];
            MSBuildLocator.RegisterInstance(Choose(folder));
            ReadEnvironment();
            foreach ((string name, string? value) in Traces.Zip(before))
                Environment.SetEnvironmentVariable(name, value);
        }
    }

    private static VisualStudioInstance Choose(string folder)
    {
        VisualStudioInstanceQueryOptions options = new() { DiscoveryTypes = DiscoveryType.DotNetSdk, WorkingDirectory = folder };
        return MSBuildLocator.QueryVisualStudioInstances(options).FirstOrDefault()
            ?? throw new QualityGateException(FaultKind.Environment, $"No .NET SDK was found that can read the projects in {folder}.");
    }

    // Compiled only when called, which is when MSBuild can be found.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ReadEnvironment()
    {
        using ProjectCollection first = new();
    }
}
