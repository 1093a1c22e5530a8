using QualityGate.Core.Comparisons;
using QualityGate.Core.Gates;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Comparisons;

/// <summary>The success metrics of two audits side by side.</summary>
internal static class ComparedMetrics
{
    private const string All = "100 %";

    public static ImmutableArray<ComparedMetric> Of(AuditComparison comparison, Conclusion before, Conclusion after)
    {
        Dictionary<string, string> earlier = SuccessMetrics.Of(before).DistinctBy(metric => metric.Name).ToDictionary(metric => metric.Name, metric => metric.Actual);
        return
        [
            new ComparedMetric("Results that passed, of tests and conditions that both have", All, PassRate(comparison.Before.Results), PassRate(comparison.After.Results) ?? "no result", comparison.After.Results is { Failures: 0, Trials: > 0 }),
            .. SuccessMetrics.Of(after).Select(metric => new ComparedMetric(metric.Name, metric.Target, earlier.GetValueOrDefault(metric.Name), metric.Actual, metric.IsMet)),
        ];
    }

    private static string? PassRate(FailureRate results) => results.Trials == 0 ? null : Figures.Percent(1 - results.Point);
}
