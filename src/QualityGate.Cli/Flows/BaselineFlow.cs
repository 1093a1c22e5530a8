using QualityGate.Cli.Options;
using QualityGate.Cli.Terminals;
using QualityGate.Core.Baselines;
using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
using QualityGate.Projects.Git;
using QualityGate.Reporting.Baselines;
using QualityGate.Storage.Baselines;

namespace QualityGate.Cli.Flows;

/// <summary>Shows what is accepted, and brings it up to an audit.</summary>
internal sealed class BaselineFlow(Terminal terminal)
{
    public async Task<ExitCode> UpdateAsync(BaselineArguments arguments, CancellationToken cancellationToken)
    {
        string? reason = ReasonOf(arguments);
        StoredAudit stored = await StoredAudit.ReadAsync(arguments.Audit!, cancellationToken);
        Conclusion conclusion = stored.Conclusion;
        if (conclusion.Audit.Numbers.Tests == 0)
            throw new QualityGateException(FaultKind.NoTests, $"{stored.Path} is an audit without tests: there is nothing to accept.");

        if (conclusion.Audit.Subject.Settings.Shard is { } shard)
            throw new QualityGateException(FaultKind.Usage, $"{stored.Path} is shard {shard} of an audit, which is no measure of the whole: merge the shards, and accept what comes out.");

        string path = await PathOfAsync(arguments, cancellationToken);
        AuditBaseline? before = BaselineFile.Read(path);
        RatchetStep step = Ratchet.Turn(
            before,
            conclusion.Audit,
            conclusion.Facts.Ci is { } ci ? [.. ci.MaskedFailures.Select(failure => failure.ToBaseline())] : null,
            conclusion.Policy.Hysteresis,
            reason);
        BaselineFile.Write(path, step.Baseline);
        ExitCode code = step.IsHeldBack ? ExitCode.Failed : ExitCode.Passed;
        await terminal.Output.WriteAsync(BaselineSummary.OfUpdate(before, step, Shown(path), code));
        terminal.Result?.WriteLine(BaselineJson.Of(step, path, code));
        return code;
    }

    public async Task<ExitCode> ShowAsync(BaselineArguments arguments, CancellationToken cancellationToken)
    {
        string path = await PathOfAsync(arguments, cancellationToken);
        AuditBaseline baseline = BaselineFile.Read(path)
            ?? throw new QualityGateException(FaultKind.Usage, $"There is no baseline at {path}: make one with `baseline update` after an audit.");
        await terminal.Output.WriteAsync(BaselineSummary.OfContent(baseline, Shown(path)));
        terminal.Result?.WriteLine(BaselineJson.Of(baseline, path));
        return ExitCode.Passed;
    }

    private static string? ReasonOf(BaselineArguments arguments) => (arguments.AllowIncrease, arguments.Reason) switch
    {
        (true, { } reason) when !string.IsNullOrWhiteSpace(reason) => reason.Trim(),
        (true, _) => throw new QualityGateException(FaultKind.Usage, "--allow-increase needs --reason with a text: the baseline keeps why it accepts more than before."),
        (false, not null) => throw new QualityGateException(FaultKind.Usage, "--reason is for --allow-increase; without it a baseline only lowers, which needs none."),
        (false, null) => null,
    };

    private static async Task<string> PathOfAsync(BaselineArguments arguments, CancellationToken cancellationToken)
    {
        if (arguments.Baseline is { } typed)
            return Path.GetFullPath(typed);

        GitState? git = await GitReader.ReadAsync(Environment.CurrentDirectory, except: null, cancellationToken);
        return BaselineFile.PathIn(git?.Root ?? Environment.CurrentDirectory);
    }

    private static string Shown(string path) => Path.GetRelativePath(Environment.CurrentDirectory, path).Replace('\\', '/');
}
