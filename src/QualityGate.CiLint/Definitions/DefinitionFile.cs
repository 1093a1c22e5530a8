namespace QualityGate.CiLint.Definitions;

/// <summary>A file that a CI system reads.</summary>
/// <param name="Provider">Which.</param>
/// <param name="Path">Relative to the root.</param>
internal sealed record DefinitionFile(CiProvider Provider, string Path);
