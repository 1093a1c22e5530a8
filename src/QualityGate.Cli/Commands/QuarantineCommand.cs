using System.CommandLine;
using QualityGate.Cli.Options;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Commands;

/// <summary>The words of the <c>quarantine</c> commands.</summary>
internal sealed class QuarantineCommand
{
    private readonly Argument<string> _test = new("test") { Description = "Full name of the test, or a part of it that no other test has; a row as it is displayed; or Namespace.Class.* for a class." };
    private readonly Argument<string> _entry = new("entry") { Description = "The selector of the entry, or a part of it that no other entry has." };
    private readonly Option<string?> _suite = new("--suite") { Description = "The suite that is meant, or a part of its name, when several have such a test.", HelpName = "NAME" };
    private readonly Option<string?> _project = new("--project") { Description = "The project of the entry, when several entries have that selector.", HelpName = "PATH" };
    private readonly Option<string?> _reason = new("--reason") { Description = "Why the test cannot be mended at once.", HelpName = "TEXT", Required = true };
    private readonly Option<string?> _owner = new("--owner") { Description = "Who mends it.", HelpName = "NAME" };
    private readonly Option<string?> _issue = new("--issue") { Description = "Where that is tracked.", HelpName = "URL" };
    private readonly Option<string?> _expires = new("--expires") { Description = "The last day in force, or how many days, 30 at most [14d].", HelpName = "DAY" };
    private readonly Option<string?> _mode = new("--mode") { Description = "run (and report), or skip [run].", HelpName = "MODE" };
    private readonly Option<string?> _when = new("--when") { Description = "Comma-separated conditions under which failures are covered [those on which they depend, else all].", HelpName = "LIST" };
    private readonly Option<string?> _audit = new("--from") { Description = "What is known: a report folder, an audit.json or a record [qualitygate-report].", HelpName = "AUDIT" };
    private readonly Option<string[]> _audits = new("--from") { Description = "What is known: a report folder, an audit.json or a record; repeatable [qualitygate-report].", HelpName = "AUDIT", AllowMultipleArgumentsPerToken = false };
    private readonly Option<string?> _format = new("--format") { Description = "vstest (dotnet test --filter), mtp (xunit v3 applications), azdo (--report-azdo-quarantine-file) [vstest].", HelpName = "NAME" };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "A file instead of stdout.", HelpName = "FILE" };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Say what would be written, and write nothing." };
    private readonly Option<bool> _json = new("--json") { Description = "One JSON result on stdout, everything for people on stderr." };

    /// <param name="run">What to do with the arguments.</param>
    public Command Build(Func<QuarantineDeed, QuarantineArguments, CancellationToken, Task<ExitCode>> run)
    {
        return new Command("quarantine", "Known flakes that do not make the gate red for a while (.qualitygate/quarantine.json).")
        {
            Of(QuarantineDeed.Add, new("add", "Put a flaky test into quarantine, with what an audit says of it.") { _test, _suite, _reason, _owner, _issue, _expires, _mode, _when, _audit, _dryRun, _json }),
            Of(QuarantineDeed.List, new("list", "Show what is in quarantine, and until when.") { _json }),
            Of(QuarantineDeed.Remove, new("remove", "Take an entry out.") { _entry, _project, _dryRun, _json }),
            Of(QuarantineDeed.Check, new("check", "Fail when entries are over for more than 7 days; name those without an owner, or without a test.") { _audit, _json }),
            Of(QuarantineDeed.Suggest, new("suggest", "Propose what to add and what to remove, after what audits have shown.") { _audits, _json }),
            Of(QuarantineDeed.Export, new("export", "Write it out for those who run tests without us.") { _format, _output, _json }),
        };

        Command Of(QuarantineDeed deed, Command command)
        {
            command.SetAction(async (parsed, cancellationToken) => (int)await run(deed, Read(parsed, command), cancellationToken));
            return command;
        }
    }

    private QuarantineArguments Read(ParseResult parsed, Command command) => new()
    {
        Name = command.Arguments is [Argument<string> name] ? parsed.GetRequiredValue(name) : null,
        Suite = parsed.GetValue(_suite),
        Project = parsed.GetValue(_project),
        Mode = parsed.GetValue(_mode),
        Reason = parsed.GetValue(_reason),
        Owner = parsed.GetValue(_owner),
        Issue = parsed.GetValue(_issue),
        Expires = parsed.GetValue(_expires),
        When = parsed.GetValue(_when),
        From = parsed.GetValue(_audit) is { } audit ? [audit] : [.. parsed.GetValue(_audits) ?? []],
        Format = parsed.GetValue(_format),
        Output = parsed.GetValue(_output),
        DryRun = parsed.GetValue(_dryRun),
        Json = parsed.GetValue(_json),
    };
}
