using System.CommandLine;
using QualityGate.Cli.Options;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Commands;

/// <summary>The words of <c>gate</c>.</summary>
internal sealed class GateCommand
{
    private readonly Argument<string> _audit = new("audit")
    {
        Description = "Output folder of an audit, its audit.json, or a record file.",
        DefaultValueFactory = _ => AuditOptionsReader.DefaultOutput,
    };

    private readonly Option<string?> _policy = new("--policy") { Description = "A configuration file [the policy that the audit was made with].", HelpName = "FILE" };
    private readonly Option<string?> _profile = new("--profile", "--gate-profile") { Description = "Profile of the gate: default, strict, or one of the configuration file; that of --policy, else the nearest.", HelpName = "NAME" };
    private readonly Option<string?> _baseline = new("--baseline") { Description = "What is accepted [what the audit was made with].", HelpName = "FILE" };
    private readonly Option<string?> _quarantine = new("--quarantine") { Description = "What is in quarantine today [what was when the audit was made].", HelpName = "FILE" };
    private readonly Option<bool> _allowPartial = new("--allow-partial") { Description = "Accept code that could not be read whole; it is named all the same." };
    private readonly Option<bool> _json = new("--json") { Description = "One JSON result on stdout, everything for people on stderr." };

    /// <param name="run">What to do with the arguments.</param>
    public Command Build(Func<GateArguments, CancellationToken, Task<ExitCode>> run)
    {
        Command command = new("gate", "Decide on an audit that was made before, by any policy; runs nothing.") { _audit, _policy, _profile, _baseline, _quarantine, _allowPartial, _json };
        command.SetAction(async (parsed, cancellationToken) => (int)await run(Read(parsed), cancellationToken));
        return command;
    }

    private GateArguments Read(ParseResult parsed) => new()
    {
        Audit = parsed.GetRequiredValue(_audit),
        Policy = parsed.GetValue(_policy),
        Profile = parsed.GetValue(_profile),
        Baseline = parsed.GetValue(_baseline),
        Quarantine = parsed.GetValue(_quarantine),
        AllowPartial = parsed.GetValue(_allowPartial),
        Json = parsed.GetValue(_json),
    };
}
