using QualityGate.Core.Suites;

namespace QualityGate.Core.Ledgers;

/// <summary>A test that started directly before another, and how that one then fared.</summary>
/// <param name="Test">The one before; of a row its method.</param>
/// <param name="Passed">Runs in which the one behind passed.</param>
/// <param name="Failed">Runs in which it failed.</param>
public sealed record Predecessor(TestId Test, int Passed, int Failed);
