using QualityGate.CiLint.Yaml;
using YamlDotNet.RepresentationModel;

namespace QualityGate.CiLint.Providers.GitLab;

/// <summary>A job as it is after <c>extends</c>: each key with the file that it comes from.</summary>
/// <param name="Name">Of the job.</param>
/// <param name="Source">The file of the job itself.</param>
/// <param name="Key">Where the job begins.</param>
/// <param name="Keys">What it says, or has from those that it extends.</param>
internal sealed record GitLabEntry(string Name, YamlSource Source, YamlScalarNode Key, ImmutableDictionary<string, (YamlSource Source, YamlNode Map)> Keys)
{
    public bool Has(string key) => Keys.ContainsKey(key);

    public YamlNode? Node(string key) => Keys.TryGetValue(key, out (YamlSource Source, YamlNode Map) found) ? found.Map.Child(key) : null;

    public YamlSource SourceOf(string key) => Keys.TryGetValue(key, out (YamlSource Source, YamlNode Map) found) ? found.Source : Source;

    public Sources.Passage Place(string key) => Keys.TryGetValue(key, out (YamlSource Source, YamlNode Map) found) ? found.Source.Pair(found.Map, key) : Source.At(Key);
}
