using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace QualityGate.Reporting.Tests.Json;

/// <summary>The keywords that bound one value.</summary>
internal static class SchemaBounds
{
    /// <summary>Null for a keyword that is none of them.</summary>
    public static IEnumerable<string>? Errors(string keyword, JsonNode rule, JsonNode? value, string place) => keyword switch
    {
        "minimum" => value is JsonValue number && number.TryGetValue(out double low) && low < (double)rule ? [$"{place}: below {rule}"] : [],
        "maximum" => value is JsonValue number && number.TryGetValue(out double high) && high > (double)rule ? [$"{place}: above {rule}"] : [],
        "minItems" => value is JsonArray items && items.Count < (int)rule ? [$"{place}: fewer than {rule} items"] : [],
        "uniqueItems" => value is JsonArray items && (bool)rule && items.Select(item => item?.ToJsonString()).Distinct().Count() < items.Count ? [$"{place}: repeated items"] : [],
        "minLength" => TextOf(value) is { } text && text.Length < (int)rule ? [$"{place}: shorter than {rule}"] : [],
        "pattern" => TextOf(value) is { } text && !Regex.IsMatch(text, (string)rule!) ? [$"{place}: does not match {rule}"] : [],
        "format" => TextOf(value) is { } text && !IsOf((string)rule!, text) ? [$"{place}: '{text}' is no {rule}"] : [],
        _ => null,
    };

    private static string? TextOf(JsonNode? value) => value is JsonValue known && known.TryGetValue(out string? text) ? text : null;

    private static bool IsOf(string format, string text) => format switch
    {
        "uuid" => Guid.TryParseExact(text, "D", out _),
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "date-time" => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _) && text.Contains('T', StringComparison.Ordinal),
        "uri" => Uri.IsWellFormedUriString(text, UriKind.Absolute),
        "uri-reference" => Uri.IsWellFormedUriString(text, UriKind.RelativeOrAbsolute),
        _ => throw new NotSupportedException($"The format {format} is unknown to this validator."),
    };
}
