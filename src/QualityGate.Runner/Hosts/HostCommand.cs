using System.Collections.Immutable;
using QualityGate.Core.Faults;
using QualityGate.Core.Suites;
using QualityGate.Projects.Sdks;
using QualityGate.Runner.Processes;
using QualityGate.Runner.Settings;

namespace QualityGate.Runner.Hosts;

/// <summary>
/// How the host of one suite is started: our program, under the tests' own runtime configuration and with their own
/// dependencies. Nothing in it depends on a particular run, which is why a host can be started ahead of time.
/// </summary>
internal static class HostCommand
{
    private const string HostAssembly = "QualityGate.TestHost.dll";

    /// <exception cref="QualityGateException">A file that must be there is not.</exception>
    /// <param name="suite">Whose tests it is to run.</param>
    /// <param name="pipe">Where we listen.</param>
    /// <param name="waitsForDebugger">Whether it does nothing before a debugger is attached.</param>
    public static ChildCommand For(TestSuite suite, string pipe, bool waitsForDebugger = false)
    {
        SuiteSettings settings = SuiteSettings.Of(suite);
        return new ChildCommand(DotnetHost.Path, ArgumentsFor(suite.AssemblyPath, settings.AdapterFolders, pipe, waitsForDebugger), Path.GetDirectoryName(suite.AssemblyPath)!)
        {
            Environment = settings.Environment.SetItem("DOTNET_HOST_PATH", DotnetHost.Path),
        };
    }

    private static ImmutableArray<string> ArgumentsFor(string tests, ImmutableArray<string> adapters, string pipe, bool waitsForDebugger) =>
    [
        "exec",
        .. RuntimeConfiguration(Path.ChangeExtension(tests, ".runtimeconfig.json")),
        .. Dependencies(Path.ChangeExtension(tests, ".deps.json")),
        .. PackageFolder(),
        HostPath(),
        "--pipe", pipe,
        "--assembly", tests,
        .. waitsForDebugger ? (string[])["--wait-for-debugger"] : [],
        .. adapters.SelectMany(folder => (string[])["--adapters", folder]),
    ];

    private static IEnumerable<string> RuntimeConfiguration(string file) => File.Exists(file)
        ? ["--runtimeconfig", file]
        : throw new QualityGateException(FaultKind.Environment, $"{file} is missing: without it nobody knows which runtime the tests want. Build the project, and name the test assembly in its output folder.");

    /// <summary>Without the file the host looks assemblies up in the tests' folder.</summary>
    private static IEnumerable<string> Dependencies(string file) => File.Exists(file) ? ["--depsfile", file] : [];

    private static IEnumerable<string> PackageFolder()
    {
        string folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return Directory.Exists(folder) ? ["--additionalprobingpath", folder] : [];
    }

    /// <summary>The host lies in a folder of its own, so that none of our assemblies can be taken for one of the tests'.</summary>
    private static string HostPath() => Path.Combine(AppContext.BaseDirectory, "host", HostAssembly);
}
