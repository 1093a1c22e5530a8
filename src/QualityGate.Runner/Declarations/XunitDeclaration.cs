using System.Text.Json;
using System.Xml.Linq;
using QualityGate.Core.Suites;

namespace QualityGate.Runner.Declarations;

/// <summary>
/// What an xUnit suite says about parallelism, in the order in which the framework listens: run settings, configuration
/// file, attribute. xUnit runs test collections in parallel unless told otherwise.
/// </summary>
internal static class XunitDeclaration
{
    private const string CollectionBehavior = "Xunit.CollectionBehaviorAttribute";
    private const string OneCollectionForAll = "0";

    private const string Version2 = "xunit.core.dll";
    private const string Version3 = "xunit.v3.core.dll";

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static DeclaredParallelism Of(string assembly, XElement settings)
    {
        if (!LiesBeside(assembly, Version2) && !LiesBeside(assembly, Version3))
            return DeclaredParallelism.Unknown;

        return InSettings(settings) ?? InTestConfig(assembly) ?? InFile(assembly) ?? InAttribute(assembly) ?? DeclaredParallelism.Parallel;
    }

    private static DeclaredParallelism? InSettings(XElement settings)
    {
        if (RunConfiguration.ForbidsParallelism(settings))
            return DeclaredParallelism.Serial;

        string? parallel = settings.Element("xUnit")?.Element("ParallelizeTestCollections")?.Value;
        return parallel is null ? null : IsSaid(parallel, "false") ? DeclaredParallelism.Serial : DeclaredParallelism.Parallel;
    }

    private static DeclaredParallelism? InFile(string assembly)
    {
        string folder = Path.GetDirectoryName(assembly)!;
        string own = Path.Combine(folder, Path.GetFileNameWithoutExtension(assembly) + ".xunit.runner.json");
        return InJson(File.Exists(own) ? own : Path.Combine(folder, "xunit.runner.json"), root => root);
    }

    /// <summary>The configuration file of a test application, which has a section for each of its parts; version 2 makes none.</summary>
    private static DeclaredParallelism? InTestConfig(string assembly) => LiesBeside(assembly, Version3)
        ? InJson(
            Path.ChangeExtension(assembly, ".testconfig.json"),
            root => root.ValueKind == JsonValueKind.Object && root.TryGetProperty("xUnit", out JsonElement section) ? section : default)
        : null;

    private static DeclaredParallelism? InJson(string file, Func<JsonElement, JsonElement> sectionOf)
    {
        if (!File.Exists(file))
            return null;

        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(file), Lenient);
            JsonElement section = sectionOf(document.RootElement);
            return section.ValueKind == JsonValueKind.Object && section.TryGetProperty("parallelizeTestCollections", out JsonElement said)
                ? said.ValueKind == JsonValueKind.False ? DeclaredParallelism.Serial : DeclaredParallelism.Parallel
                : null;
        }
        catch (JsonException)
        {
            // xUnit warns of a file that it cannot read, and goes on without it.
            return null;
        }
    }

    private static DeclaredParallelism? InAttribute(string assembly) =>
        AssemblyAttribute.In(assembly, CollectionBehavior).Any(IsSerial) ? DeclaredParallelism.Serial : null;

    private static bool IsSerial(AssemblyAttribute behavior) =>
        IsSaid(behavior.Properties.GetValueOrDefault("DisableTestParallelization"), "true")
        || behavior.Properties.GetValueOrDefault("MaxParallelThreads") == "1"
        || behavior.Arguments is [OneCollectionForAll];

    private static bool LiesBeside(string assembly, string file) => File.Exists(Path.Combine(Path.GetDirectoryName(assembly)!, file));

    private static bool IsSaid(string? text, string word) => word.Equals(text?.Trim(), StringComparison.OrdinalIgnoreCase);
}
