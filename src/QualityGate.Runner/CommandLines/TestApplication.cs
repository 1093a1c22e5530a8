using System.Collections.Immutable;
using QualityGate.Core.Faults;
using QualityGate.Core.Suites;
using QualityGate.Projects.Processes;
using QualityGate.Runner.Applications;
using QualityGate.Runner.Conditions;
using QualityGate.Runner.Hosts;
using QualityGate.Runner.Processes;
using QualityGate.Runner.ResultFiles;
using AskedProcess = QualityGate.Projects.Processes.ChildProcess;

namespace QualityGate.Runner.CommandLines;

/// <summary>
/// A suite that is an application, run by itself: on current SDKs <c>dotnet test --logger trx</c> of such a project writes
/// nothing and succeeds whatever its tests do.
/// </summary>
internal static class TestApplication
{
    /// <summary>An application that looks for its tests and starts a server for them is granted this much before its first word.</summary>
    private static readonly TimeSpan LeastPatience = TimeSpan.FromMinutes(1);

    /// <summary>Asks the application for its help first, because only that says which result files it can write.</summary>
    /// <param name="launch">The run.</param>
    /// <param name="folder">An empty folder for whatever belongs to this run; the result file is to appear there.</param>
    /// <param name="stage">Where the tests are to run.</param>
    /// <param name="limit">How long it may take to answer.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <exception cref="QualityGateException">It does not answer, offers no result file that we read, or cannot be told what is wanted.</exception>
    public static async Task<CommandLine> ForAsync(HostLaunch launch, string folder, Stage stage, TimeSpan limit, CancellationToken cancellationToken)
    {
        string words = await HelpOfAsync(launch.Suite, limit, cancellationToken).ConfigureAwait(false);
        ApplicationHelp help = ApplicationHelp.Of(words);
        ApplicationArguments arguments = new(help);
        if (arguments.ResultFile(folder).IsEmpty)
            throw new QualityGateException(NoResultFile(launch.Suite, help.IsEmpty ? words : string.Empty));

        ApplicationKind kind = ApplicationKinds.Of(launch.Suite.AssemblyPath);
        ChildCommand command = ApplicationCommand.For(launch.Suite, arguments.For(kind, launch, folder), launch.Environment);
        return new CommandLine(stage.Put(command), TrxWriter.Application)
        {
            Patience = launch.TestTimeout < LeastPatience ? LeastPatience : launch.TestTimeout,
        };
    }

    private static async Task<string> HelpOfAsync(TestSuite suite, TimeSpan limit, CancellationToken cancellationToken)
    {
        List<string> lines = [];
        ChildCommand command = ApplicationCommand.For(suite, ["--help"], []);
        ChildStart start = new()
        {
            Program = command.Program,
            Arguments = command.Arguments,
            WorkingDirectory = command.Folder,
            Environment = command.Environment.ToImmutableSortedDictionary(variable => variable.Key, variable => (string?)variable.Value),
            Timeout = limit,
        };
        await AskedProcess.RunAsync(start, line => lines.Add(line.Text), cancellationToken).ConfigureAwait(false);
        return string.Join('\n', lines);
    }

    private static Fault NoResultFile(TestSuite suite, string words) => HostFaults.Of(
        words,
        $"{suite.Id} can write no result file that could be read without our host: reference the package Microsoft.Testing.Extensions.TrxReport, or leave out --host os or --confirm os.") with
    {
        Subject = suite.Id.ToString(),
    };
}
