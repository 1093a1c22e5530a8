using QualityGate.Core.Suites;

namespace QualityGate.Core.Baselines;

/// <summary>A finding that no baseline knows.</summary>
/// <param name="Finding">What the baseline would keep of it.</param>
/// <param name="Suite">The project that was read; null for a file that belongs to none.</param>
/// <param name="Place">Where it is now.</param>
public sealed record FlaggedPlace(BaselineFinding Finding, SuiteId? Suite, SourceLocation Place);
