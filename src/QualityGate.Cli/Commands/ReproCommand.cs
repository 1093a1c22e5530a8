using System.CommandLine;
using QualityGate.Cli.Options;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Commands;

/// <summary>The words of <c>repro</c>.</summary>
internal sealed class ReproCommand
{
    private readonly TestWords _words = new("What the runs may take together [10m].");
    private readonly Option<string?> _runs = new("--runs", "-n") { Description = "Runs in all, up to a third of them to measure what was found [100].", HelpName = "N" };
    private readonly Option<bool> _debug = new("--debug") { Description = "Then run the test once more there: print the id of its process, which waits for a debugger before its tests begin." };

    /// <param name="run">What to do with the arguments.</param>
    public Command Build(Func<ReproArguments, CancellationToken, Task<ExitCode>> run)
    {
        Command command = new("repro", "Find the circumstances in which a test fails most often, and a command that shows it.") { _runs, _debug };
        _words.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) => (int)await run(Read(parsed), cancellationToken));
        return command;
    }

    private ReproArguments Read(ParseResult parsed) => new()
    {
        About = _words.Read(parsed),
        Runs = parsed.GetValue(_runs),
        Debug = parsed.GetValue(_debug),
    };
}
