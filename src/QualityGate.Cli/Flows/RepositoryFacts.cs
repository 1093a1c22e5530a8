using QualityGate.CiLint;
using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
using QualityGate.Storage.Baselines;
using QualityGate.Storage.Quarantines;

namespace QualityGate.Cli.Flows;

/// <summary>What a repository keeps that the gate looks at beside an audit.</summary>
internal static class RepositoryFacts
{
    /// <param name="root">Topmost folder of the repository.</param>
    /// <param name="baseline">The baseline that was typed; null for the repository's own, if it has one.</param>
    /// <param name="policy">CI definitions are read only where it asks for them.</param>
    /// <param name="today">The day for which is decided what is in quarantine, and which suppressions in CI definitions hold, in UTC.</param>
    /// <exception cref="QualityGateException">One of its files cannot be used as written, or one that was typed is not there (usage).</exception>
    public static GateFacts Read(string root, string? baseline, GatePolicy policy, DateOnly today) => new()
    {
        Baseline = baseline is null
            ? BaselineFile.Read(BaselineFile.PathIn(root))
            : BaselineFile.Read(baseline) ?? throw new QualityGateException(FaultKind.Usage, $"--baseline names '{baseline}', which is not there: make it with `baseline update --baseline {baseline}`."),
        Quarantine = QuarantineFile.Read(root, today),
        Ci = policy.LimitOf(GateRule.NewMaskedFailures) is null ? null : CiStanding.Of(CiLinter.Read(new CiRequest { Root = root, Today = today })),
    };
}
