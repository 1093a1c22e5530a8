using QualityGate.Core.Suites;

namespace QualityGate.Projects.Outlines;

/// <summary>What the text of a test project says at a glance, without an SDK and before anything is restored or built.</summary>
/// <param name="Path">Relative to the root, with forward slashes.</param>
/// <param name="Frameworks">What its tests are written with; at least one.</param>
/// <param name="Targets">Target frameworks such as <c>net10.0</c>, as far as they are written out.</param>
public sealed record ProjectOutline(string Path, ImmutableArray<TestFramework> Frameworks, ImmutableArray<string> Targets);
