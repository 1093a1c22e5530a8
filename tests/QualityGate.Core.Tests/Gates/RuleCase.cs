using QualityGate.Core.Audits;
using QualityGate.Core.Gates;

namespace QualityGate.Core.Tests.Gates;

/// <summary>One condition that a policy can set, with what makes it fail, what makes it pass, and what it cannot do without.</summary>
internal sealed record RuleCase
{
    public required GateRule Rule { get; init; }

    public required Limit Limit { get; init; }

    /// <summary>Beyond the limit.</summary>
    public required (Audit Audit, GateFacts Facts) Broken { get; init; }

    /// <summary>What it is then.</summary>
    public GateStatus Otherwise { get; init; } = GateStatus.NotMet;

    public required (Audit Audit, GateFacts Facts) Met { get; init; }

    /// <summary>Something is not known; null for a condition that every audit can answer.</summary>
    public (Audit Audit, GateFacts Facts)? Unknown { get; init; }

    /// <summary>A limit under which what is missing matters, where it is another one.</summary>
    public Limit? UnknownLimit { get; init; }

    public GateDecision Decide((Audit Audit, GateFacts Facts) seen, Limit? limit = null) => Gate.Decide(seen.Audit, PolicyWith(limit ?? Limit), seen.Facts);

    public GateCondition Judge((Audit Audit, GateFacts Facts) seen, Limit? limit = null) =>
        Decide(seen, limit).Conditions.Single(condition => condition.Rule == Rule);

    private GatePolicy PolicyWith(Limit limit) => new()
    {
        MinRuns = 1,
        Limits =
        [
            new RuleLimit(GateRule.BrokenTests, Limit.Report),
            new RuleLimit(GateRule.UnreliableTests, Limit.Report),
            new RuleLimit(Rule, limit),
        ],
    };
}
