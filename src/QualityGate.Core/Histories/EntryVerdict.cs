using QualityGate.Core.Findings;

namespace QualityGate.Core.Histories;

/// <summary>What an audit said of a test that it did not call stable.</summary>
/// <param name="Place">Of the test in the roster, 0-based.</param>
/// <param name="Verdict">Never <see cref="PastVerdict.Stable"/>.</param>
/// <param name="Cause">Why it fails, as far as that was known.</param>
public sealed record EntryVerdict(int Place, PastVerdict Verdict, RootCause Cause);
