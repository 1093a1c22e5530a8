using QualityGate.CiLint.Definitions;
using QualityGate.CiLint.Shells;

namespace QualityGate.CiLint.Providers.GitHub;

/// <summary>What a job says for all of its steps.</summary>
/// <param name="Systems">On what it may run: the name of what decides it, and a value for each.</param>
/// <param name="Shell">What runs scripts that do not name a shell; null for that of the system.</param>
/// <param name="Folder">Where they run.</param>
/// <param name="Variables">What is set for them.</param>
internal sealed record StepSurroundings(ImmutableArray<RunnerSystem> Systems, Shell? Shell, string Folder, ImmutableArray<Setting> Variables);
