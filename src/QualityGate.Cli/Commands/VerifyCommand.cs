using System.CommandLine;
using QualityGate.Cli.Options;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Commands;

/// <summary>The words of <c>verify</c>.</summary>
internal sealed class VerifyCommand
{
    private readonly TestWords _words = new("Budget for the runs; none is begun after it is spent.");
    private readonly Option<string?> _runs = new("--runs", "-n") { Description = "Besides, so many consecutive serial runs of the suite that the test has to pass.", HelpName = "N" };
    private readonly Option<bool> _parallel = new("--parallel") { Description = "Besides, as many in parallel [10 of each]." };

    /// <param name="run">What to do with the arguments.</param>
    public Command Build(Func<VerifyArguments, CancellationToken, Task<ExitCode>> run)
    {
        Command command = new("verify", "Show whether a test that failed is mended, by as many runs as that takes.") { _runs, _parallel };
        _words.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) => (int)await run(Read(parsed), cancellationToken));
        return command;
    }

    private VerifyArguments Read(ParseResult parsed) => new()
    {
        About = _words.Read(parsed),
        Runs = parsed.GetValue(_runs),
        Parallel = parsed.GetValue(_parallel),
    };
}
