using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using QualityGate.Core.Conditions;
using QualityGate.Core.Gates;

namespace QualityGate.Reporting.Json;

/// <summary>The JSON schema of <see cref="AuditJson"/>, drawn from the types themselves.</summary>
internal static class AuditSchema
{
    /// <param name="describe">What a property means; null when there is nothing to say. Kept outside: only the build knows the comments.</param>
    public static JsonNode Of(Func<MemberInfo, string?> describe)
    {
        JsonNode schema = AuditJsonOptions.Instance.GetJsonSchemaAsNode(typeof(Conclusion), new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, node) => Described(Typed(context.TypeInfo, node), context.PropertyInfo, describe),
        });
        schema.AsObject().Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.AsObject().Insert(1, "title", "QualityGate audit");
        return schema;
    }

    // The exporter cannot look into converters.
    private static JsonNode Typed(JsonTypeInfo info, JsonNode exported) => info.Type switch
    {
        _ when info.ElementType is { } element && (element == typeof(ConditionSet) || element == typeof(DateTimeOffset)) =>
            new JsonObject { ["type"] = "array", ["items"] = Typed(element, new JsonObject()) },
        var type => Typed(type, exported),
    };

    private static JsonNode Typed(Type type, JsonNode exported) => type switch
    {
        _ when type == typeof(ConditionSet) => new JsonObject { ["type"] = "string" },
        _ when type == typeof(TimeSpan) => new JsonObject { ["type"] = "number", ["description"] = "Seconds." },
        _ when type == typeof(DateTimeOffset) => new JsonObject { ["type"] = "string", ["format"] = "date-time" },
        _ when type == typeof(double) => new JsonObject { ["type"] = "number" },
        _ when type == typeof(double?) => new JsonObject { ["type"] = new JsonArray("number", "null") },
        _ => exported,
    };

    private static JsonNode Described(JsonNode schema, JsonPropertyInfo? property, Func<MemberInfo, string?> describe)
    {
        if (schema is not JsonObject node || property?.AttributeProvider is not MemberInfo member || describe(member) is not { } text)
            return schema;

        string unit = node["description"]?.GetValue<string>() is { } known ? $" {known}" : "";
        node.Remove("description");
        node.Insert(0, "description", text + unit);
        return node;
    }
}
