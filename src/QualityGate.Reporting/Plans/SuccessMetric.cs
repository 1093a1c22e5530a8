namespace QualityGate.Reporting.Plans;

/// <summary>One thing by which to tell a healthy suite.</summary>
internal sealed record SuccessMetric(string Name, string Target, string Actual, bool IsMet);
