using QualityGate.CiLint.Yaml;
using YamlDotNet.RepresentationModel;

namespace QualityGate.CiLint.Providers.Azure;

/// <summary>A node with the file that it stands in.</summary>
/// <param name="Source">The file.</param>
/// <param name="Node">The node.</param>
/// <param name="Depth">Templates around it.</param>
internal sealed record AzurePlace(YamlSource Source, YamlNode Node, int Depth);
