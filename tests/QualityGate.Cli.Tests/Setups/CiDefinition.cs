using System.Text.RegularExpressions;
using QualityGate.Cli.Setups;
using QualityGate.Cli.Tests.Tools;
using YamlDotNet.RepresentationModel;

namespace QualityGate.Cli.Tests.Setups;

/// <summary>The definition for an engine as <c>init</c> writes it, read by a parser that is not ours.</summary>
internal sealed partial class CiDefinition
{
    private static readonly ImmutableHashSet<string> ShellKeys = ["run", "script", "bash", "command", "args"];

    private CiDefinition(string text) => (Text, Documents) = (text, Parse(text));

    public string Text { get; }

    public ImmutableArray<YamlNode> Documents { get; }

    /// <summary>What a shell gets to see, one for each step; not its own options.</summary>
    public ImmutableArray<string> Scripts => [.. Documents.SelectMany(Shells).Where(script => !script.StartsWith('-')).Select(Filled)];

    /// <summary>Every command line of the tool, behind its name.</summary>
    public ImmutableArray<string> Commands =>
        [.. Scripts.SelectMany(script => script.Split('\n')).Where(line => line.Contains("dotnet qualitygate ", StringComparison.Ordinal)).Select(line => line.Split("dotnet qualitygate ")[1])];

    /// <param name="engine">For whom.</param>
    /// <param name="shards">How many jobs.</param>
    /// <param name="targets">Target frameworks of the tests.</param>
    public static CiDefinition Of(CiEngine engine, int shards, params ImmutableArray<string> targets)
    {
        FoundRepository found = new()
        {
            Root = Path.GetTempPath(),
            Target = "Shop.slnx",
            Tests = [new Projects.Outlines.ProjectOutline("A.csproj", [Core.Suites.TestFramework.NUnit], targets)],
            Engines = [],
            HasTool = true,
        };
        return new CiDefinition(SetupPlan.Of(found, engine, shards, Overwriting.Allowed).Files.Single(file => file.Path == CiEngines.PathOf(engine)).Content);
    }

    /// <summary>A definition of this repository.</summary>
    public static CiDefinition InRepository(params ReadOnlySpan<string> path) => new(File.ReadAllText(Path.Combine([Repository.Root, .. path])));

    /// <summary>What stands at a path of keys and places in a document; null where nothing does.</summary>
    public static YamlNode? At(YamlNode node, params ReadOnlySpan<object> path)
    {
        YamlNode? current = node;
        foreach (object step in path)
        {
            current = (current, step) switch
            {
                (YamlMappingNode map, string key) => map.Children.TryGetValue(new YamlScalarNode(key), out YamlNode? value) ? value : null,
                (YamlSequenceNode list, int place) => list.Children.ElementAtOrDefault(place),
                _ => null,
            };
        }

        return current;
    }

    private static ImmutableArray<YamlNode> Parse(string text)
    {
        YamlStream stream = [];
        stream.Load(new StringReader(text));
        return [.. stream.Documents.Select(document => document.RootNode)];
    }

    private static IEnumerable<string> Shells(YamlNode node) => node switch
    {
        YamlMappingNode map => map.Children.SelectMany(pair => ShellKeys.Contains($"{pair.Key}") ? Texts(pair.Value) : Shells(pair.Value)),
        YamlSequenceNode list => list.Children.SelectMany(Shells),
        _ => [],
    };

    private static IEnumerable<string> Texts(YamlNode node) => node switch
    {
        YamlScalarNode { Value: { } text } => [text],
        YamlSequenceNode list => list.Children.OfType<YamlScalarNode>().Select(item => item.Value!),
        YamlMappingNode map => Shells(map),
        _ => [],
    };

    /// <summary>With what the engine fills in before a shell sees it.</summary>
    private static string Filled(string script) => Expressions().Replace(script.Replace("$$", "$", StringComparison.Ordinal), "2");

    [GeneratedRegex(@"\$\{\{.*?\}\}|\$\([A-Z][A-Za-z.]+\)")]
    private static partial Regex Expressions();
}
