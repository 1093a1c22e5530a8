using YamlDotNet.RepresentationModel;

namespace QualityGate.CiLint.Yaml;

/// <summary>Questions to a tree of YAML. Whatever is not of the expected shape is as good as absent; merge keys are followed.</summary>
internal static class YamlNodes
{
    private const string MergeKey = "<<";

    /// <summary>What stands under a key; null when nothing does.</summary>
    public static YamlNode? Child(this YamlNode? node, string key)
    {
        if (node is not YamlMappingNode map)
            return null;

        foreach ((YamlNode name, YamlNode value) in map.Children)
        {
            if (name is YamlScalarNode { Value: { } text } && text == key)
                return value;
        }

        return Merged(map).Select(merged => merged.Child(key)).FirstOrDefault(found => found is not null);
    }

    /// <summary>The way down by several keys.</summary>
    public static YamlNode? Child(this YamlNode? node, params ReadOnlySpan<string> keys)
    {
        foreach (string key in keys)
            node = node.Child(key);
        return node;
    }

    /// <summary>The text of a scalar; null when it is none, or empty.</summary>
    public static string? Text(this YamlNode? node) => node is YamlScalarNode { Value: { Length: > 0 } text } ? text : null;

    public static string? Text(this YamlNode? node, string key) => node.Child(key).Text();

    /// <summary>Keys and values, those of merged mappings last and only where they are not overridden.</summary>
    public static IEnumerable<(YamlScalarNode Key, YamlNode Value)> Entries(this YamlNode? node)
    {
        if (node is not YamlMappingNode map)
            return [];

        HashSet<string> seen = new(StringComparer.Ordinal);
        return Own(map)
            .Concat(Merged(map).SelectMany(merged => merged.Entries()))
            .Where(entry => seen.Add(entry.Key.Value ?? ""));
    }

    /// <summary>The items of a sequence; a node of another kind is the only item, an absent one none.</summary>
    public static IEnumerable<YamlNode> Items(this YamlNode? node) => node switch
    {
        null => [],
        YamlSequenceNode sequence => sequence.Children,
        YamlScalarNode { Value: null or "" } => [],
        _ => [node],
    };

    /// <summary>All scalars with a text below a node, itself included.</summary>
    public static IEnumerable<YamlScalarNode> Scalars(this YamlNode? node) => node switch
    {
        YamlScalarNode scalar => [scalar],
        YamlSequenceNode sequence => sequence.Children.SelectMany(Scalars),
        YamlMappingNode => node.Entries().SelectMany(entry => entry.Value.Scalars().Prepend(entry.Key)),
        _ => [],
    };

    /// <summary>Whether a scalar says yes, in the words of YAML 1.1.</summary>
    public static bool IsTrue(this YamlNode? node) => node.Text()?.Trim().ToUpperInvariant() is "TRUE" or "YES" or "ON";

    /// <summary>Whether a scalar says no.</summary>
    public static bool IsFalse(this YamlNode? node) => node.Text()?.Trim().ToUpperInvariant() is "FALSE" or "NO" or "OFF";

    /// <summary>1-based line on which a node begins.</summary>
    public static int Line(this YamlNode node) => (int)node.Start.Line;

    private static IEnumerable<(YamlScalarNode Key, YamlNode Value)> Own(YamlMappingNode map) =>
        from entry in map.Children
        where entry.Key is YamlScalarNode { Value: not MergeKey }
        select ((YamlScalarNode)entry.Key, entry.Value);

    private static IEnumerable<YamlNode> Merged(YamlMappingNode map) =>
        from entry in map.Children
        where entry.Key is YamlScalarNode { Value: MergeKey }
        from merged in entry.Value.Items()
        select merged;
}
