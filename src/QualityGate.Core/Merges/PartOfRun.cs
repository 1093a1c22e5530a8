using QualityGate.Core.Runs;

namespace QualityGate.Core.Merges;

/// <summary>A run that one part of an audit made of its tests.</summary>
/// <param name="Place">Number that the run bears in the whole audit; of one that does not count, the number of that before it.</param>
/// <param name="Counts">True when it is one of those that were asked for.</param>
/// <param name="Record">The part.</param>
/// <param name="Run">The run; one that counts shows what was settled in the end.</param>
internal sealed record PartOfRun(int Place, bool Counts, ShardRecord Record, SuiteRun Run);
