using QualityGate.Core.Suites;

namespace QualityGate.Core.Planning;

/// <summary>A test that may depend on its order, and what became of looking for what it depends on.</summary>
/// <param name="Test">The test.</param>
/// <param name="End">How the search ended.</param>
public sealed record TracedTest(TestId Test, TraceEnd End);
