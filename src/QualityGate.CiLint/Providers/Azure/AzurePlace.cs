using System.Text.RegularExpressions;
using QualityGate.CiLint.Sources;
using QualityGate.CiLint.Yaml;
using YamlDotNet.RepresentationModel;

namespace QualityGate.CiLint.Providers.Azure;

/// <summary>A node with the file that it stands in, and what the templates around it were given.</summary>
/// <param name="Source">The file.</param>
/// <param name="Node">The node.</param>
/// <param name="Depth">Templates around it.</param>
internal sealed partial record AzurePlace(YamlSource Source, YamlNode Node, int Depth)
{
    /// <summary>Parameters of the template, as far as they are plain values.</summary>
    public ImmutableDictionary<string, string> Parameters { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The text under a key, with parameters filled in.</summary>
    public string? Text(string key) => Node.Text(key) is { } text ? Filled(text) : null;

    public bool IsTrue(string key) => Text(key)?.Trim().ToUpperInvariant() is "TRUE";

    /// <summary>With every parameter filled in that is known.</summary>
    public string Filled(string text) => Parameter().Replace(text, match => Parameters.GetValueOrDefault(match.Groups["name"].Value, match.Value));

    /// <summary>The same for a script, whose places stay.</summary>
    public ScriptText Filled(ScriptText script) => script.Replaced(Parameter(), match => Parameters.GetValueOrDefault(match.Groups["name"].Value, match.Value));

    /// <summary>Those of a template that this use of it gives, or its own defaults.</summary>
    public ImmutableDictionary<string, string> Given(YamlNode use, YamlNode template)
    {
        ImmutableDictionary<string, string> defaults = ImmutableDictionary<string, string>.Empty.SetItems(template.Child("parameters") is YamlSequenceNode list
            ? list.Children.Where(item => item.Text("default") is not null).Select(item => KeyValuePair.Create(item.Text("name") ?? "", item.Text("default")!))
            : template.Child("parameters").Entries().Where(entry => entry.Value.Text() is not null).Select(entry => KeyValuePair.Create(entry.Key.Value ?? "", entry.Value.Text()!)));
        return defaults.SetItems(use.Child("parameters").Entries()
            .Where(entry => entry.Value is YamlScalarNode)
            .Select(entry => KeyValuePair.Create(entry.Key.Value ?? "", Filled(entry.Value.Text() ?? ""))));
    }

    [GeneratedRegex(@"\$\{\{\s*parameters\.(?<name>\w+)\s*\}\}")]
    private static partial Regex Parameter();
}
