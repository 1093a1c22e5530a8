namespace QualityGate.Core.Statistics;

/// <summary>Where a failure rate changed, once, and how sure that is.</summary>
/// <param name="First">0-based: the first group that may be the first with the new rate; at least 1.</param>
/// <param name="Best">The most probable one.</param>
/// <param name="Last">The last one that may be.</param>
/// <param name="LogBayesFactor">Natural logarithm of how much better a change explains the groups than one rate does, after the discount for groups that scatter.</param>
public sealed record ChangePoint(int First, int Best, int Last, double LogBayesFactor);
