using QualityGate.Core.Histories;

namespace QualityGate.Core.Imports;

/// <summary>What one file shows of one test.</summary>
/// <param name="Test">The test with its result.</param>
/// <param name="Circumstances">See <see cref="ImportedFile.Circumstances"/>.</param>
internal sealed record ImportedTest(ForeignTest Test, string Circumstances);
