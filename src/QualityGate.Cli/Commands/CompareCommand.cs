using System.CommandLine;
using QualityGate.Cli.Options;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Commands;

/// <summary>The words of <c>compare</c>.</summary>
internal sealed class CompareCommand
{
    private readonly Argument<string> _base = new("base") { Description = "The earlier audit: its output folder, audit.json or record." };
    private readonly Argument<string> _head = new("head") { Description = "The later audit, likewise." };
    private readonly Option<string?> _minRuns = new("--min-runs") { Description = "Runs under each condition that the later audit needs to be called not worse [10].", HelpName = "N" };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Folder for compare.md and compare.json [where the later audit lies].", HelpName = "DIR" };
    private readonly Option<bool> _json = new("--json") { Description = "The comparison as JSON on stdout, everything for people on stderr." };

    /// <param name="run">What to do with the arguments.</param>
    public Command Build(Func<CompareArguments, CancellationToken, Task<ExitCode>> run)
    {
        Command command = new("compare", "Say what became worse from one audit to another: newly flaky, newly broken, failing more often. Writes a comment for a pull request.") { _base, _head, _minRuns, _output, _json };
        command.SetAction(async (parsed, cancellationToken) => (int)await run(Read(parsed), cancellationToken));
        return command;
    }

    private CompareArguments Read(ParseResult parsed) => new()
    {
        Base = parsed.GetRequiredValue(_base),
        Head = parsed.GetRequiredValue(_head),
        MinRuns = parsed.GetValue(_minRuns),
        Output = parsed.GetValue(_output),
        Json = parsed.GetValue(_json),
    };
}
