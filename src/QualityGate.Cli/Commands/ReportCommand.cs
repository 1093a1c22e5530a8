using System.CommandLine;
using QualityGate.Cli.Options;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Commands;

/// <summary>The words of <c>report</c>.</summary>
internal sealed class ReportCommand
{
    private readonly Argument<string> _record = new("record")
    {
        Description = "Output folder of an audit, or a record file (record.jsonl, record.jsonl.gz).",
        DefaultValueFactory = _ => AuditOptionsReader.DefaultOutput,
    };

    private readonly Option<string?> _output = new("--output", "-o") { Description = "Folder for the reports [where the record lies].", HelpName = "DIR" };
    private readonly Option<string?> _formats = new("--format") { Description = FormatNames.Description, HelpName = "LIST" };
    private readonly Option<string?> _import = new("--import") { Description = "Draw an audit from result files of other tools instead (TRX, JUnit, CTRF): any number of CI runs in a folder. Nothing is run.", HelpName = "DIR" };
    private readonly Option<string?> _commitFrom = new("--commit-from") { Description = "With --import: how its folders are called, such as '{branch}/{commit}/{job}'; * is anything [folders named by a full hash].", HelpName = "PATTERN" };
    private readonly Option<bool> _json = new("--json") { Description = "One JSON result on stdout, everything for people on stderr." };

    /// <param name="run">What to do with the arguments.</param>
    public Command Build(Func<ReportArguments, CancellationToken, Task<ExitCode>> run)
    {
        Command command = new("report", "Write the reports of an audit again, from its record, byte for byte; or those of an audit from CI's own result files.") { _record, _import, _commitFrom, _output, _formats, _json };
        command.SetAction(async (parsed, cancellationToken) => (int)await run(Read(parsed), cancellationToken));
        return command;
    }

    private ReportArguments Read(ParseResult parsed) => new()
    {
        Record = parsed.GetRequiredValue(_record),
        Import = parsed.GetValue(_import),
        CommitFrom = parsed.GetValue(_commitFrom),
        Output = parsed.GetValue(_output),
        Formats = parsed.GetValue(_formats),
        Json = parsed.GetValue(_json),
    };
}
