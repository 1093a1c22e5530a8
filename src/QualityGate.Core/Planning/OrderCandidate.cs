using QualityGate.Core.Suites;

namespace QualityGate.Core.Planning;

/// <summary>A test that ended otherwise where other tests had run before it.</summary>
/// <param name="Test">The test.</param>
/// <param name="FailedBehind">What had run before it where it failed; null when it failed in no run whose order is known.</param>
/// <param name="PassedBehind">The same where it passed, for each such order.</param>
/// <param name="Weight">How clearly order parts its results, as the logarithm of a bet; 0 when it was only seen to fail on a second call.</param>
internal sealed record OrderCandidate(
    TestId Test,
    ImmutableArray<TestId>? FailedBehind,
    ImmutableArray<ImmutableArray<TestId>> PassedBehind,
    double Weight);
