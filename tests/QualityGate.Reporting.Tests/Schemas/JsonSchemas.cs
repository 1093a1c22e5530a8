using System.Text.Json.Nodes;
using QualityGate.Reporting.Tests.Json;

namespace QualityGate.Reporting.Tests.Schemas;

/// <summary>Validates JSON documents against the schemas beside this file.</summary>
internal static class JsonSchemas
{
    /// <summary>What is wrong, each with its place; empty when the document is valid.</summary>
    public static ImmutableArray<string> Errors(string schema, string document) =>
    [
        .. SchemaValidator.Errors(
            JsonNode.Parse(File.ReadAllText(Repository.File("tests", "QualityGate.Reporting.Tests", "Schemas", schema)))!,
            JsonNode.Parse(document)),
    ];
}
