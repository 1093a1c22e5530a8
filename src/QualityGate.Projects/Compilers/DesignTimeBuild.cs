using System.Text;
using QualityGate.Projects.Builds;
using QualityGate.Projects.Processes;
using QualityGate.Projects.Sdks;
using QualityGate.Projects.Sources;

namespace QualityGate.Projects.Compilers;

/// <summary>
/// Asks a project's own build how it calls the compiler, without calling it. Out of process, like every build, so that the SDK which
/// the folder's global.json chooses answers, several projects can be asked at once, and no task of theirs runs inside of us.
/// </summary>
public static class DesignTimeBuild
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(5);

    // The properties that editors set for the same purpose. Without the last one an up-to-date project would skip its compile
    // step, and with it the answer.
    private static readonly ImmutableArray<string> Questions =
    [
        "DesignTimeBuild=true", "SkipCompilerExecution=true", "ProvideCommandLineArgs=true", "BuildProjectReferences=false", "BuildingProject=false",
        "UseSharedCompilation=false", "NonExistentFile=__NonExistentSubDir__/__NonExistentFile__",
    ];

    /// <exception cref="QualityGateException">The build could not say (build), with its first errors.</exception>
    public static async Task<CompilerCall> AskAsync(CodeProject project, CancellationToken cancellationToken)
    {
        StringBuilder answer = new();
        BuildOutput output = new();
        ChildStart start = new()
        {
            Program = DotnetHost.Path,
            Arguments = Arguments(project),
            WorkingDirectory = Path.GetDirectoryName(project.Path)!,
            Environment = SdkEnvironment.Variables,
            Timeout = Timeout,
        };
        ChildExit exit = await ChildProcess.RunAsync(start, Listen, cancellationToken);
        if (!exit.IsSuccess)
            throw new QualityGateException(Fault(project, output.ToReport(isSuccess: false)));

        return new CompilerCall(Path.GetDirectoryName(project.Path)!, CompilerArguments.Read(answer.ToString()) ?? throw new QualityGateException(
            FaultKind.Build, $"The build of {project.Project} does not call the C# compiler, so its code cannot be read."));

        void Listen(ChildLine line)
        {
            output.Add(line.Text);
            if (line.Source == LineSource.Output)
                answer.Append(line.Text).Append('\n');
        }
    }

    private static ImmutableArray<string> Arguments(CodeProject project) =>
    [
        "msbuild", project.Path, "-nologo", "-nodeReuse:false", "-target:Compile;CoreCompile", "-getItem:CscCommandLineArgs",
        .. Questions.Select(question => $"-p:{question}"),
        .. project.Framework.Length == 0 ? Array.Empty<string>() : [$"-p:TargetFramework={project.Framework}"],
        .. project.Properties.Select(property => $"-p:{property.Key}={BuildCommand.Quote(property.Value)}"),
    ];

    private static Fault Fault(CodeProject project, BuildReport report) => new()
    {
        Kind = FaultKind.Build,
        Subject = project.Project,
        Message = $"The build of {project.Project} cannot say how it is compiled.",
        Details = report.Errors.IsEmpty ? report.LastLines : [.. report.Errors.Take(5).Select(error => error.Describe(Path.GetDirectoryName(project.Path)!)).Distinct()],
    };
}
