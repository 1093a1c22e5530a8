using QualityGate.Core.Runs;

namespace QualityGate.Core.Imports;

/// <summary>One test seen once by CI.</summary>
/// <param name="Circumstances">See <see cref="ImportedFile.Circumstances"/>.</param>
/// <param name="Run">Number of the run.</param>
/// <param name="Seen">What was seen.</param>
internal sealed record ImportedSighting(string Circumstances, int Run, Observation Seen);
