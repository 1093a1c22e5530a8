using System.CommandLine;
using QualityGate.Cli.Options;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Commands;

/// <summary>The words of <c>replay</c>. Everything else is in the record.</summary>
internal sealed class ReplayCommand
{
    private readonly Argument<string> _run = new("run") { Description = "Number of the run, as verdicts and cards cite it; or a file that repro has written." };

    private readonly Option<string> _record = new("--record", "-r")
    {
        Description = "Output folder of the audit, or its record file [qualitygate-report].",
        HelpName = "DIR",
        DefaultValueFactory = _ => AuditOptionsReader.DefaultOutput,
    };

    private readonly Option<string?> _suite = new("--suite") { Description = "The suite whose run it is, or a part of its name, when the audit has several.", HelpName = "NAME" };
    private readonly Option<string?> _runs = new("--runs", "-n") { Description = "Of a file: so many runs [until the test fails, at most as many as show that with 95 %].", HelpName = "N" };
    private readonly Option<bool> _debug = new("--debug") { Description = "Print the id of the test process, which waits for a debugger before its tests begin; no time limits." };
    private readonly Option<bool> _noBuild = new("--no-build") { Description = "Run what was built before." };
    private readonly Option<bool> _rollForward = new("--roll-forward") { Description = "Run tests whose .NET runtime is not installed on a later one." };
    private readonly Option<bool> _json = new("--json") { Description = "One JSON result on stdout, everything for people on stderr." };

    /// <param name="run">What to do with the arguments.</param>
    public Command Build(Func<ReplayArguments, CancellationToken, Task<ExitCode>> run)
    {
        Command command = new("replay", "Make one run of an audit again, as it was recorded, and compare; or see a test fail as repro has found it.") { _run, _record, _suite, _runs, _debug, _noBuild, _rollForward, _json };
        command.SetAction(async (parsed, cancellationToken) => (int)await run(Read(parsed), cancellationToken));
        return command;
    }

    private ReplayArguments Read(ParseResult parsed) => new()
    {
        Run = parsed.GetRequiredValue(_run),
        Record = parsed.GetRequiredValue(_record),
        Suite = parsed.GetValue(_suite),
        Runs = parsed.GetValue(_runs),
        Debug = parsed.GetValue(_debug),
        NoBuild = parsed.GetValue(_noBuild),
        RollForward = parsed.GetValue(_rollForward),
        Json = parsed.GetValue(_json),
    };
}
