using System.CommandLine;
using QualityGate.Cli.Options;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Commands;

/// <summary>The words of <c>scan</c>.</summary>
internal sealed class ScanCommand
{
    private readonly Argument<string?> _target = new("target") { Description = "Project, solution or folder [.].", Arity = ArgumentArity.ZeroOrOne };
    private readonly BuildWords _build = new("Read the code without building it first; what it references must be there.");
    private readonly Option<bool> _withProjectAnalyzers = new("--with-project-analyzers") { Description = "Also run the projects' own analyzers, as far as their rules speak of flakiness." };
    private readonly Option<string[]> _sarif = new("--sarif") { Description = "Also read this SARIF file, such as the compiler's ErrorLog; repeatable.", HelpName = "FILE", AllowMultipleArgumentsPerToken = false };
    private readonly Option<string?> _failOn = new("--fail-on") { Description = "Exit code 2 on: none, info, warning, error, or rule ids, comma-separated [warning].", HelpName = "LIST" };
    private readonly Option<bool> _allowPartial = new("--allow-partial") { Description = "Accept code that could not be read whole; it is named all the same." };
    private readonly Option<string?> _formats = new("--format") { Description = "Documents to write, comma-separated: sarif, json [none].", HelpName = "LIST" };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Folder for these documents [qualitygate-report].", HelpName = "DIR" };
    private readonly Option<bool> _json = new("--json") { Description = "One JSON result on stdout, everything for people on stderr." };

    /// <param name="run">What to do with the arguments.</param>
    public Command Build(Func<ScanArguments, CancellationToken, Task<ExitCode>> run)
    {
        Command command = new("scan", "Read test code for what makes tests flaky, without running it.")
        {
            _target, _withProjectAnalyzers, _sarif, _failOn, _allowPartial, _formats, _output, _json,
        };
        _build.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) => (int)await run(Read(parsed), cancellationToken));
        return command;
    }

    private ScanArguments Read(ParseResult parsed) => new()
    {
        Target = parsed.GetValue(_target),
        Configuration = _build.Configuration(parsed),
        Framework = _build.Framework(parsed),
        NoBuild = _build.NoBuild(parsed),
        Properties = _build.Properties(parsed),
        WithProjectAnalyzers = parsed.GetValue(_withProjectAnalyzers),
        Sarif = [.. parsed.GetValue(_sarif) ?? []],
        FailOn = parsed.GetValue(_failOn),
        AllowPartial = parsed.GetValue(_allowPartial),
        Formats = parsed.GetValue(_formats),
        Output = parsed.GetValue(_output),
        Json = parsed.GetValue(_json),
    };
}
