using QualityGate.Projects.Processes;
using QualityGate.Projects.Sdks;

namespace QualityGate.Projects.Builds;

/// <summary>Restores and builds, out of process and in the target's own folder, so that its global.json decides the SDK.</summary>
internal static class DotnetBuild
{
    /// <summary>Runs one build to its end, without a time limit of its own: only the user knows how long a build may take.</summary>
    public static async Task<BuildReport> RunAsync(BuildCommand command, Action<string> onLine, CancellationToken cancellationToken)
    {
        BuildOutput output = new();
        ChildStart start = new()
        {
            Program = DotnetHost.Path,
            Arguments = command.Arguments,
            WorkingDirectory = Path.GetDirectoryName(command.Path)!,
            Environment = SdkEnvironment.Variables,
        };
        ChildExit exit = await ChildProcess.RunAsync(start, Listen, cancellationToken);
        return output.ToReport(exit.IsSuccess);

        void Listen(ChildLine line)
        {
            output.Add(line.Text);
            onLine(line.Text);
        }
    }
}
