using System.CommandLine;
using QualityGate.Cli.Options;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Commands;

/// <summary>The words of <c>merge</c>.</summary>
internal sealed class MergeCommand
{
    private readonly Argument<string[]> _places = new("dirs") { Description = "Output folders of the shards, or folders in which they lie anywhere below; or record files.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Folder for record and reports of the whole audit [qualitygate-report].", HelpName = "DIR" };
    private readonly Option<string?> _formats = new("--format") { Description = FormatNames.Description, HelpName = "LIST" };
    private readonly Option<string?> _history = HistoryWords.NewPlace();
    private readonly Option<bool> _requireHistory = HistoryWords.NewNeed();
    private readonly Option<bool> _json = new("--json") { Description = "One JSON result on stdout, everything for people on stderr." };

    /// <param name="run">What to do with the arguments.</param>
    public Command Build(Func<MergeArguments, CancellationToken, Task<ExitCode>> run)
    {
        Command command = new("merge", "Put the shards of an audit together, and gate on the whole.") { _places, _output, _history, _requireHistory, _formats, _json };
        command.SetAction(async (parsed, cancellationToken) => (int)await run(Read(parsed), cancellationToken));
        return command;
    }

    private MergeArguments Read(ParseResult parsed) => new()
    {
        Places = [.. parsed.GetRequiredValue(_places)],
        Output = parsed.GetValue(_output),
        History = parsed.GetValue(_history),
        RequireHistory = parsed.GetValue(_requireHistory),
        Formats = parsed.GetValue(_formats),
        Json = parsed.GetValue(_json),
    };
}
