using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using QualityGate.Core.Conditions;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Comparisons;

namespace QualityGate.Reporting.Json;

/// <summary>The JSON schema of <see cref="AuditJson"/>, drawn from the types themselves.</summary>
internal static class AuditSchema
{
    /// <param name="describe">What a property means; null when there is nothing to say. Kept outside: only the build knows the comments.</param>
    public static JsonNode Of(Func<MemberInfo, string?> describe) => Of(typeof(Conclusion), "QualityGate audit", describe);

    /// <summary>The same for a comparison of two audits.</summary>
    public static JsonNode OfComparisons(Func<MemberInfo, string?> describe) => Of(typeof(ComparisonReport), "QualityGate comparison", describe);

    private static JsonNode Of(Type document, string title, Func<MemberInfo, string?> describe)
    {
        JsonNode schema = AuditJsonOptions.Instance.GetJsonSchemaAsNode(document, new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, node) => Described(OrNull(Typed(context.TypeInfo, node), context.PropertyInfo), context.PropertyInfo, describe),
        });
        schema.AsObject().Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.AsObject().Insert(1, "title", title);
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

    // What a converter writes as a text may be missing where the type says so, which it does not say itself.
    private static JsonNode OrNull(JsonNode schema, JsonPropertyInfo? property) => property is { IsGetNullable: true } && property.PropertyType == typeof(ConditionSet)
        ? new JsonObject { ["type"] = new JsonArray("string", "null") }
        : schema;

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
