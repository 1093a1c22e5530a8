using QualityGate.Core.Runs;

namespace QualityGate.Core.Ledgers;

/// <summary>What one run showed of a suite's tests, by their place in the <see cref="TestRoster"/>.</summary>
/// <param name="Seen">Null where the run showed nothing. Of several results under one identity the worst stands for all.</param>
/// <param name="Missing">How many discovered cases the run showed nothing of, not even under another name.</param>
internal sealed record FoldedRun(ImmutableArray<Observation?> Seen, int Missing);
