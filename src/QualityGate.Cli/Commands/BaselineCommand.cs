using System.CommandLine;
using QualityGate.Cli.Options;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Commands;

/// <summary>The words of <c>baseline update</c> and <c>baseline show</c>.</summary>
internal sealed class BaselineCommand
{
    private readonly Argument<string> _audit = new("audit")
    {
        Description = "Output folder of an audit, its audit.json, or a record file.",
        DefaultValueFactory = _ => AuditOptionsReader.DefaultOutput,
    };

    private readonly Option<string?> _baseline = new("--baseline") { Description = "The file [.qualitygate/baseline.json at the root of the repository].", HelpName = "FILE" };
    private readonly Option<bool> _allowIncrease = new("--allow-increase") { Description = "Accept more than before; needs --reason." };
    private readonly Option<string?> _reason = new("--reason") { Description = "Why more is accepted than before; kept in the file.", HelpName = "TEXT" };
    private readonly Option<bool> _json = new("--json") { Description = "One JSON result on stdout, everything for people on stderr." };

    /// <param name="update">What to do with the arguments of <c>update</c>.</param>
    /// <param name="show">What to do with those of <c>show</c>.</param>
    public Command Build(Func<BaselineArguments, CancellationToken, Task<ExitCode>> update, Func<BaselineArguments, CancellationToken, Task<ExitCode>> show)
    {
        Command updating = new("update", "Bring the baseline up to an audit: it accepts less than before by itself, and more only for a reason.") { _audit, _baseline, _allowIncrease, _reason, _json };
        updating.SetAction(async (parsed, cancellationToken) => (int)await update(Read(parsed) with { Audit = parsed.GetRequiredValue(_audit) }, cancellationToken));
        Command showing = new("show", "Say what the baseline accepts.") { _baseline, _json };
        showing.SetAction(async (parsed, cancellationToken) => (int)await show(Read(parsed), cancellationToken));
        return new Command("baseline", "What is accepted of flaky tests and the like, so that only what is new fails.") { updating, showing };
    }

    private BaselineArguments Read(ParseResult parsed) => new()
    {
        Baseline = parsed.GetValue(_baseline),
        AllowIncrease = parsed.GetValue(_allowIncrease),
        Reason = parsed.GetValue(_reason),
        Json = parsed.GetValue(_json),
    };
}
