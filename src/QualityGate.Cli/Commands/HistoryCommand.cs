using System.CommandLine;
using QualityGate.Cli.Options;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Commands;

/// <summary>The words of <c>history</c> and of the commands below it.</summary>
internal sealed class HistoryCommand
{
    private readonly Argument<string?> _test = new("test") { Description = "One test in detail: its full name or a part of it; a row as it is displayed.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Argument<string[]> _paths = new("path") { Description = "Output folder or record of an audit, audit.json, result file of another tool (TRX, JUnit, CTRF) or folder of them, or folder of another history.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _history = new("--history") { Description = "Where it is kept: a folder, or a PostgreSQL URL or connection string [.qualitygate/history].", HelpName = "WHERE" };
    private readonly Option<string?> _onBranch = new("--branch") { Description = "Only what was seen on that branch.", HelpName = "NAME" };
    private readonly Option<string?> _ofBranch = new("--branch") { Description = "The branch that result files are of.", HelpName = "NAME" };
    private readonly Option<string?> _commit = new("--commit") { Description = "The commit that result files are of, such as HEAD [as they say, else unknown].", HelpName = "REV" };
    private readonly Option<string?> _job = new("--job") { Description = "Who made result files, such as linux-x64; different jobs are not held against each other.", HelpName = "NAME" };
    private readonly Option<string?> _suite = new("--suite") { Description = "Path of the project that result files are of [by the assembly that they name].", HelpName = "PROJECT" };
    private readonly Option<string?> _framework = new("--framework", "-f") { Description = "Its target framework, with --suite.", HelpName = "TFM" };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "The file to write [stdout].", HelpName = "FILE" };
    private readonly Option<string?> _keepDays = new("--keep-days") { Description = "Keep what began in the last N days.", HelpName = "N" };
    private readonly Option<string?> _keepRuns = new("--keep-runs") { Description = "Keep the newest N audits and result files.", HelpName = "N" };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Say what would be removed, and remove nothing." };
    private readonly Option<bool> _json = new("--json") { Description = "One JSON result on stdout, everything for people on stderr." };

    /// <param name="run">What to do with the arguments.</param>
    public Command Build(HistoryActions run) => new("history", "What earlier audits and result files showed of the tests.")
    {
        Of(new Command("show", "Tests that failed before, since when and how often; or one test in detail.") { _test, _history, _onBranch, _json }, run.Show, (parsed, words) => words with
        {
            Test = parsed.GetValue(_test),
            Branch = parsed.GetValue(_onBranch),
        }),
        Of(new Command("import", "Add audits and result files; what is known already is not counted again.") { _paths, _history, _ofBranch, _commit, _job, _suite, _framework, _json }, run.Import, (parsed, words) => words with
        {
            Paths = [.. parsed.GetRequiredValue(_paths)],
            Branch = parsed.GetValue(_ofBranch),
            Commit = parsed.GetValue(_commit),
            Job = parsed.GetValue(_job),
            Suite = parsed.GetValue(_suite),
            Framework = parsed.GetValue(_framework),
        }),
        Of(new Command("export", "Everything as JSON lines, for other programs.") { _output, _history, _onBranch }, run.Export, (parsed, words) => words with
        {
            Output = parsed.GetValue(_output),
            Branch = parsed.GetValue(_onBranch),
        }),
        Of(new Command("prune", "Remove old entries: those that neither --keep-days nor --keep-runs keeps.") { _keepDays, _keepRuns, _dryRun, _history, _json }, run.Prune, (parsed, words) => words with
        {
            KeepDays = parsed.GetValue(_keepDays),
            KeepRuns = parsed.GetValue(_keepRuns),
            DryRun = parsed.GetValue(_dryRun),
        }),
    };

    private Command Of(Command command, Func<HistoryArguments, CancellationToken, Task<ExitCode>> run, Func<ParseResult, HistoryArguments, HistoryArguments> read)
    {
        bool hasJson = command.Options.Contains(_json);
        command.SetAction(async (parsed, cancellationToken) => (int)await run(
            read(parsed, new HistoryArguments { History = parsed.GetValue(_history), Json = hasJson && parsed.GetValue(_json) }),
            cancellationToken));
        return command;
    }
}
