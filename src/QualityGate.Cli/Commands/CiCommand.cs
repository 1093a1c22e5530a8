using System.CommandLine;
using QualityGate.Cli.Options;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Commands;

/// <summary>The words of <c>lint-ci</c>.</summary>
internal sealed class CiCommand
{
    private readonly Argument<string?> _target = new("target") { Description = "Repository, folder in it, or one CI definition [.].", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string[]> _runsTests = new("--runs-tests") { Description = "A command that begins so runs tests, though it does not look like it; repeatable.", HelpName = "WORDS", AllowMultipleArgumentsPerToken = false };
    private readonly Option<string?> _failOn = new("--fail-on") { Description = "Exit code 2 on: none, info, warning, error, or rule ids, comma-separated [warning].", HelpName = "LIST" };
    private readonly Option<string?> _formats = new("--format") { Description = "Documents to write, comma-separated: sarif, json [none].", HelpName = "LIST" };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Folder for these documents [qualitygate-report].", HelpName = "DIR" };
    private readonly Option<bool> _json = new("--json") { Description = "One JSON result on stdout, everything for people on stderr." };

    /// <param name="run">What to do with the arguments.</param>
    public Command Build(Func<CiArguments, CancellationToken, Task<ExitCode>> run)
    {
        Command command = new("lint-ci", "Read CI definitions and the scripts they call for failures of tests that nobody is told.")
        {
            _target, _runsTests, _failOn, _formats, _output, _json,
        };
        command.SetAction(async (parsed, cancellationToken) => (int)await run(Read(parsed), cancellationToken));
        return command;
    }

    private CiArguments Read(ParseResult parsed) => new()
    {
        Target = parsed.GetValue(_target),
        RunsTests = [.. parsed.GetValue(_runsTests) ?? []],
        FailOn = parsed.GetValue(_failOn),
        Formats = parsed.GetValue(_formats),
        Output = parsed.GetValue(_output),
        Json = parsed.GetValue(_json),
    };
}
