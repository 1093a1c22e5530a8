using System.Collections.Immutable;
using QualityGate.Core.Faults;
using QualityGate.Projects.Sdks;
using QualityGate.Projects.Suites;
using QualityGate.Runner.Conditions;
using QualityGate.Runner.Hosts;
using QualityGate.Runner.Processes;
using QualityGate.Runner.ResultFiles;

namespace QualityGate.Runner.CommandLines;

/// <summary><c>dotnet test</c> of a built assembly with a VSTest adapter beside it.</summary>
internal static class DotnetTest
{
    /// <summary>For the platform to notice a hang, to end the process, and to write down what was running.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(1);

    /// <param name="launch">The run.</param>
    /// <param name="folder">An empty folder for whatever belongs to this run; the result file is to appear there.</param>
    /// <param name="stage">Where the tests are to run.</param>
    /// <exception cref="QualityGateException">The user's settings file cannot be read, or a condition cannot be had here.</exception>
    public static CommandLine For(HostLaunch launch, string folder, Stage stage)
    {
        if (launch.Staging.IsTimely)
            throw new QualityGateException(FaultKind.Environment, "dotnet test gives its own processes up when their clock is faked; leave out --host os, or the clock conditions.");

        string settings = Path.Combine(folder, "run.runsettings");
        File.WriteAllText(settings, DotnetTestSettings.Of(launch, stage.Variables));
        ChildCommand command = new(DotnetHost.Path, Arguments(launch, settings, folder), FolderFor(launch, folder))
        {
            IsMadeLeader = true,
            Environment = launch.Suite.Environment.SetItems(launch.Environment),
        };
        return new CommandLine(stage.Enter(command), TrxWriter.Platform) { Patience = launch.TestTimeout + Grace, WatchedLimit = launch.TestTimeout };
    }

    /// <summary>At this verbosity each result is printed when it comes: a sign of life.</summary>
    private static ImmutableArray<string> Arguments(HostLaunch launch, string settings, string folder) =>
    [
        "test", launch.Suite.AssemblyPath,
        "--settings", settings,
        "--results-directory", folder,
        "--logger", $"trx;LogFileName={CommandLine.ResultName}",
        "--logger", "console;verbosity=normal",
    ];

    /// <summary>
    /// The tests' own, so that the SDK is the one which the repository wants; unless its global.json lets <c>dotnet test</c> run
    /// applications only, which this suite is not to be run as.
    /// </summary>
    private static string FolderFor(HostLaunch launch, string folder) =>
        Path.GetDirectoryName(launch.Suite.AssemblyPath) is { } own && !GlobalJson.ChoosesApplications(own) ? own : folder;
}
