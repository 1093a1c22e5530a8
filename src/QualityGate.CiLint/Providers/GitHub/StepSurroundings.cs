using QualityGate.CiLint.Definitions;
using QualityGate.CiLint.Shells;

namespace QualityGate.CiLint.Providers.GitHub;

/// <summary>What a job says for all of its steps.</summary>
/// <param name="Shells">What runs scripts that do not name a shell.</param>
/// <param name="Folder">Where they run.</param>
/// <param name="Variables">What is set for them.</param>
internal sealed record StepSurroundings(ImmutableArray<Shell> Shells, string Folder, ImmutableArray<Setting> Variables);
