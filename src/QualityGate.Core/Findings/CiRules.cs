namespace QualityGate.Core.Findings;

/// <summary>Ids and severities of the rules on CI definitions.</summary>
public static class CiRules
{
    /// <summary>In the order of their ids.</summary>
    public static ImmutableArray<CiRule> All { get; } = [.. Enum.GetValues<CiRule>().Where(rule => rule != CiRule.Unknown)];

    /// <summary><c>QGC000</c> to <c>QGC013</c>; never reused.</summary>
    public static string IdOf(CiRule rule) => rule switch
    {
        CiRule.UnusableSuppression => "QGC000",
        CiRule.ToleratedStep => "QGC001",
        CiRule.ToleratedJob => "QGC002",
        CiRule.DiscardedExitCode => "QGC003",
        CiRule.UncheckedPipe => "QGC004",
        CiRule.RetriedTests => "QGC005",
        CiRule.OverwrittenExitCode => "QGC006",
        CiRule.DeployDespiteFailure => "QGC007",
        CiRule.MutedReporter => "QGC008",
        CiRule.AllowedFailure => "QGC009",
        CiRule.AllowedZeroTests => "QGC010",
        CiRule.UncheckedAggregate => "QGC011",
        CiRule.UnusedMatrix => "QGC012",
        CiRule.UnreachedTests => "QGC013",
        _ => throw new UnreachableException(),
    };

    /// <summary>The rule of that id, in any case; null when there is none.</summary>
    public static CiRule? Find(string id)
    {
        foreach (CiRule rule in All)
        {
            if (IdOf(rule).Equals(id, StringComparison.OrdinalIgnoreCase))
                return rule;
        }

        return null;
    }

    /// <summary>Info for what costs certainty, and not yet the result: tests that run less often, or elsewhere, than it seems.</summary>
    public static FindingSeverity SeverityOf(CiRule rule) => rule switch
    {
        CiRule.UnusedMatrix or CiRule.UnreachedTests => FindingSeverity.Info,
        CiRule.Unknown => throw new UnreachableException(),
        _ => FindingSeverity.Warning,
    };
}
