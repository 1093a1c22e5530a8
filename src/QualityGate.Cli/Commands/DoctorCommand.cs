using System.CommandLine;
using QualityGate.Cli.Options;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Commands;

/// <summary>The words of <c>doctor</c>: those of <c>audit</c> that say what is audited, how it is built and what runs it.</summary>
internal sealed class DoctorCommand
{
    private readonly Argument<string?> _target = TargetWords.NewTarget();
    private readonly TargetWords _words = new();
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Folder that an audit would write to [qualitygate-report].", HelpName = "DIR" };
    private readonly Option<bool> _json = new("--json") { Description = "One JSON result on stdout, everything for people on stderr." };

    /// <param name="run">What to do with the arguments.</param>
    public Command Build(Func<AuditArguments, CancellationToken, Task<ExitCode>> run)
    {
        Command command = new("doctor", "Say what would run each test project and why, and what this machine lacks; runs no test.") { _target, _output, _json };
        _words.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) => (int)await run(Read(parsed), cancellationToken));
        return command;
    }

    private AuditArguments Read(ParseResult parsed) => _words.Read(parsed) with
    {
        Target = parsed.GetValue(_target),
        Output = parsed.GetValue(_output),
        Json = parsed.GetValue(_json),
    };
}
