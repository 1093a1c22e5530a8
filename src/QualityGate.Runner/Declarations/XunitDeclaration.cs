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

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static DeclaredParallelism Of(string assembly, XElement settings)
    {
        if (!File.Exists(Path.Combine(Path.GetDirectoryName(assembly)!, "xunit.core.dll")))
            return DeclaredParallelism.Unknown;

        return InSettings(settings) ?? InFile(assembly) ?? InAttribute(assembly) ?? DeclaredParallelism.Parallel;
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
        string file = File.Exists(own) ? own : Path.Combine(folder, "xunit.runner.json");
        if (!File.Exists(file))
            return null;

        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(file), Lenient);
            return document.RootElement.TryGetProperty("parallelizeTestCollections", out JsonElement said)
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

    private static bool IsSaid(string? text, string word) => word.Equals(text?.Trim(), StringComparison.OrdinalIgnoreCase);
}
