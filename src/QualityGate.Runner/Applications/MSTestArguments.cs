using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using QualityGate.Core.Conditions;
using QualityGate.Core.Faults;
using QualityGate.Core.Suites;
using QualityGate.Runner.Hosts;

namespace QualityGate.Runner.Applications;

/// <summary>
/// What an MSTest application is told at its start. It refuses to have run settings beside a configuration file that
/// speaks of MSTest; then it gets a copy of that file, changed.
/// </summary>
internal static class MSTestArguments
{
    private const string Section = "mstest";

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static IEnumerable<string> Settings(HostLaunch launch, string folder) => ConfigurationOf(launch.Suite.AssemblyPath) is { } configuration
        ? Configured(configuration, launch.Parallelism, folder)
        : RunSettingsFile.Arguments(folder, XElement.Parse(launch.SettingsXml));

    public static IEnumerable<string> Filter(ImmutableArray<TestId> methods) =>
        methods.IsEmpty ? [] : ["--filter", string.Join('|', methods.Select(method => $"FullyQualifiedName={Escaped(method.FullName)}"))];

    private static IEnumerable<string> Configured(JsonObject configuration, Parallelism parallelism, string folder)
    {
        if (parallelism == Parallelism.AsDeclared)
            return [];

        JsonObject section = configuration[Section]!.AsObject();
        string scope = section["parallelism"]?["scope"]?.GetValue<string>() ?? "class";
        section["parallelism"] = new JsonObject
        {
            ["enabled"] = parallelism == Parallelism.Maximal,
            ["workers"] = parallelism switch
            {
                Parallelism.Serial => 1,
                Parallelism.Maximal => 4 * Environment.ProcessorCount,
                _ => throw new UnreachableException(),
            },
            ["scope"] = scope,
        };
        string file = Path.Combine(folder, "testconfig.json");
        File.WriteAllText(file, configuration.ToJsonString());
        return ["--config-file", file];
    }

    /// <summary>The application's own configuration file; null when there is none that speaks of MSTest.</summary>
    private static JsonObject? ConfigurationOf(string assembly)
    {
        string file = Path.ChangeExtension(assembly, ".testconfig.json");
        if (!File.Exists(file))
            return null;

        try
        {
            return JsonNode.Parse(File.ReadAllText(file), documentOptions: Lenient) is JsonObject root && root[Section] is JsonObject ? root : null;
        }
        catch (JsonException malformed)
        {
            throw new QualityGateException(FaultKind.Environment, $"{file} is no JSON: {malformed.Message}", malformed);
        }
    }

    private static string Escaped(string name) =>
        string.Concat(name.Select(letter => @"\()&|=!~".Contains(letter, StringComparison.Ordinal) ? $"\\{letter}" : letter.ToString()));
}
