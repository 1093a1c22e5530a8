using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Ledgers;

/// <summary>What stands for a test in one column of its strip.</summary>
/// <param name="Run">Number of the run in which it was seen: that which began the column, or one that continued it.</param>
/// <param name="Observation">What was seen.</param>
/// <param name="Before">The method that started directly before it; null when that is not known.</param>
internal sealed record ColumnEntry(int Run, Observation Observation, TestId? Before = null);
