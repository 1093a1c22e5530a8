using YamlDotNet.RepresentationModel;

namespace QualityGate.CiLint.Yaml;

/// <summary>A file of YAML: its tree, and the lines that the tree was read from.</summary>
/// <param name="File">Relative to the root.</param>
/// <param name="Lines">As written.</param>
/// <param name="Root">The first document; null when the file is empty.</param>
internal sealed record YamlSource(string File, ImmutableArray<string> Lines, YamlNode? Root);
