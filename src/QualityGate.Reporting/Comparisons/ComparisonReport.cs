using QualityGate.Core.Comparisons;
using QualityGate.Core.Gates;

namespace QualityGate.Reporting.Comparisons;

/// <summary>All that is said of two audits: the value from which every form of it is drawn.</summary>
public sealed record ComparisonReport
{
    /// <summary>Version of this shape; raised when a reader of the old one would be misled.</summary>
    public int SchemaVersion { get; init; } = 1;

    /// <summary>The number that the process ends with.</summary>
    public required int ExitCode { get; init; }

    public required AuditComparison Comparison { get; init; }

    public required ImmutableArray<ComparedMetric> Metrics { get; init; }

    /// <param name="before">The earlier audit.</param>
    /// <param name="after">The later audit.</param>
    /// <param name="leastRuns">See <see cref="AuditComparer.Compare"/>.</param>
    public static ComparisonReport Of(Conclusion before, Conclusion after, int leastRuns)
    {
        AuditComparison comparison = AuditComparer.Compare(before.Audit, after.Audit, leastRuns);
        return new ComparisonReport
        {
            ExitCode = (int)ExitCodes.Of(comparison.Verdict),
            Comparison = comparison,
            Metrics = ComparedMetrics.Of(comparison, before, after),
        };
    }
}
