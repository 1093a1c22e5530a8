using QualityGate.Cli.Options;
using QualityGate.Cli.Terminals;
using QualityGate.Core.Baselines;
using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
using QualityGate.Reporting;
using QualityGate.Storage.Baselines;
using QualityGate.Storage.Quarantines;

namespace QualityGate.Cli.Flows;

/// <summary>The gate alone: decides on an audit that was made before.</summary>
internal sealed class GateFlow(Terminal terminal, TimeProvider time, Func<string, string?> variable)
{
    public async Task<ExitCode> RunAsync(GateArguments arguments, CancellationToken cancellationToken)
    {
        StoredAudit stored = await StoredAudit.ReadAsync(arguments.Audit, cancellationToken);
        (GatePolicy policy, string source) = PolicyFor(arguments, stored.Conclusion);
        Conclusion conclusion = Gate.Conclude(
            stored.Conclusion.Audit,
            policy with { AllowPartialScans = arguments.AllowPartial || stored.Conclusion.Policy.AllowPartialScans },
            FactsFor(arguments, stored.Conclusion.Facts));
        await terminal.Output.WriteAsync(GateSummary.Of(conclusion, stored.Path, source));
        if (terminal.Result is { } result)
            await result.WriteLineAsync(GateJson.Of(conclusion, stored.Path, source));
        return conclusion.ExitCode;
    }

    // With nothing typed the decision can only be the audit's own again, whatever lies around now.
    private (GatePolicy Policy, string Source) PolicyFor(GateArguments arguments, Conclusion before)
    {
        if (arguments is { Policy: null, Profile: null })
            return (before.Policy, "as the audit was made");

        string? file = arguments.Policy ?? ConfigurationLayers.Find(Environment.CurrentDirectory);
        return (
            Policies.Of(ConfigurationLayers.Read(Environment.CurrentDirectory, variable, file), arguments.Profile, before.Audit.Subject.Settings.Runs),
            file is null ? "the defaults, for lack of a qualitygate.json" : Path.GetRelativePath(Environment.CurrentDirectory, file).Replace('\\', '/'));
    }

    private GateFacts FactsFor(GateArguments arguments, GateFacts before) => before with
    {
        Baseline = arguments.Baseline is { } baseline ? Required(baseline) : before.Baseline,
        Quarantine = arguments.Quarantine is { } quarantine ? QuarantineFile.ReadNamed("--quarantine", quarantine, Days.Today(time)) : before.Quarantine,
    };

    private static AuditBaseline Required(string path) => BaselineFile.Read(path)
        ?? throw new QualityGateException(FaultKind.Usage, $"--baseline names '{path}', which is not there: make it with `baseline update --baseline {path}`.");
}
