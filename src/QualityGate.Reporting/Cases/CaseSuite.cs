using QualityGate.Core.Audits;

namespace QualityGate.Reporting.Cases;

/// <summary>The cases of one suite, or those that are about no suite.</summary>
/// <param name="Name">Of the suite, visible.</param>
/// <param name="Suite">Null for what is about no suite.</param>
/// <param name="Cases">In the order of the audit.</param>
internal sealed record CaseSuite(string Name, SuiteAudit? Suite, ImmutableArray<LogicalCase> Cases)
{
    /// <summary>Of all its cases together.</summary>
    public TimeSpan Duration => Cases.Aggregate(TimeSpan.Zero, (sum, one) => sum + one.Duration);

    public int Count(params ReadOnlySpan<CaseOutcome> outcomes)
    {
        int count = 0;
        foreach (LogicalCase one in Cases)
            count += outcomes.Contains(one.Outcome) ? 1 : 0;
        return count;
    }
}
