using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace QualityGate.Reporting.Tests.Json;

/// <summary>Validates against the keywords of JSON Schema that the schemas of these tests use, and refuses any other.</summary>
internal static class SchemaValidator
{
    /// <summary>What is wrong, each with its place; empty when the document is valid.</summary>
    public static IEnumerable<string> Errors(JsonNode schema, JsonNode? document) => Errors(schema, document, "$");

    private static JsonNode Target(JsonNode reference) => ((string)reference!)
        .Split('/')
        .Skip(1)
        .Aggregate(reference.Root, (node, step) => node is JsonArray choices ? choices[int.Parse(step, CultureInfo.InvariantCulture)]! : node[step]!);

    private static IEnumerable<string> Errors(JsonNode schema, JsonNode? value, string place) =>
        schema.AsObject().SelectMany(keyword => keyword.Key switch
        {
            "$schema" or "title" or "description" or "default" or "definitions" => [],
            "type" => Types(keyword.Value!).Contains(TypeOf(value)) || (TypeOf(value) == "integer" && Types(keyword.Value!).Contains("number"))
                ? []
                : [$"{place}: {TypeOf(value)} is not {keyword.Value!.ToJsonString()}"],
            "properties" => value is JsonObject owner
                ? keyword.Value!.AsObject()
                    .Where(property => owner.ContainsKey(property.Key))
                    .SelectMany(property => Errors(property.Value!, owner[property.Key], $"{place}.{property.Key}"))
                : [],
            "required" => value is JsonObject owner
                ? keyword.Value!.AsArray().Select(name => (string)name!).Where(name => !owner.ContainsKey(name)).Select(name => $"{place}: {name} is missing")
                : [],
            "items" => value is JsonArray items
                ? items.SelectMany((item, index) => Errors(keyword.Value!, item, $"{place}[{index}]"))
                : [],
            "enum" => keyword.Value!.AsArray().Any(allowed => JsonNode.DeepEquals(allowed, value)) ? [] : [$"{place}: not one of the values"],
            "$ref" => Errors(Target(keyword.Value!), value, place),
            "const" => JsonNode.DeepEquals(keyword.Value, value) ? [] : [$"{place}: not {keyword.Value}"],
            "anyOf" => keyword.Value!.AsArray().Any(choice => !Errors(choice!, value, place).Any()) ? [] : [$"{place}: fits none of the choices"],
            "oneOf" => keyword.Value!.AsArray().Count(choice => !Errors(choice!, value, place).Any()) == 1 ? [] : [$"{place}: does not fit one of the choices alone"],
            "additionalProperties" => value is JsonObject owner ? Additional(schema, keyword.Value!, owner, place) : [],
            _ => SchemaBounds.Errors(keyword.Key, keyword.Value!, value, place) ?? throw new NotSupportedException($"{place}: the keyword {keyword.Key} is unknown to this validator."),
        });

    private static IEnumerable<string> Additional(JsonNode schema, JsonNode rule, JsonObject owner, string place)
    {
        IEnumerable<KeyValuePair<string, JsonNode?>> additional = owner.Where(property => schema["properties"] is not JsonObject known || !known.ContainsKey(property.Key));
        return rule.GetValueKind() switch
        {
            JsonValueKind.True => [],
            JsonValueKind.False => additional.Select(property => $"{place}: {property.Key} is not allowed"),
            _ => additional.SelectMany(property => Errors(rule, property.Value, $"{place}.{property.Key}")),
        };
    }

    private static IEnumerable<string> Types(JsonNode types) => types is JsonArray several ? several.Select(type => (string)type!) : [(string)types!];

    private static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "null",
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Number when value.ToJsonString().All(digit => char.IsAsciiDigit(digit) || digit == '-') => "integer",
        _ => "number",
    };
}
