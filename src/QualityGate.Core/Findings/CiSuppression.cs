namespace QualityGate.Core.Findings;

/// <summary>A finding that somebody allowed for a while, and said why.</summary>
/// <param name="Finding">What is allowed.</param>
/// <param name="Until">The last day on which it is.</param>
/// <param name="Reason">In the words of the comment.</param>
public sealed record CiSuppression(CiFinding Finding, DateOnly Until, string Reason);
