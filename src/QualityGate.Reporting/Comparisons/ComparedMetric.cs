namespace QualityGate.Reporting.Comparisons;

/// <summary>One thing by which to tell a healthy suite, before and now.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Target">What it should be.</param>
/// <param name="Before">What it was; null where the earlier audit does not say.</param>
/// <param name="Actual">What it is.</param>
/// <param name="IsMet">Whether it is what it should be.</param>
public sealed record ComparedMetric(string Name, string Target, string? Before, string Actual, bool IsMet);
