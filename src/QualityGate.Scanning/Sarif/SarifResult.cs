using System.Text.Json;
using QualityGate.Scanning.Rules;

namespace QualityGate.Scanning.Sarif;

/// <summary>One result of a SARIF file, in either version, with its file as an absolute path.</summary>
internal sealed record SarifResult
{
    public required string Rule { get; init; }

    public string Title { get; init; } = "";

    public string? Link { get; init; }

    public required FindingSeverity Severity { get; init; }

    public FindingConfidence Confidence { get; init; }

    public required string Message { get; init; }

    public required string File { get; init; }

    public required int Line { get; init; }

    public int Column { get; init; } = 1;

    public int EndColumn { get; init; } = 1;

    public bool IsSuppressed { get; init; }

    /// <summary>Results with a place; relative ones lie below the folder of the file, or below the root where that is where they are.</summary>
    public static IEnumerable<SarifResult> In(JsonElement run, string folder, string root)
    {
        Dictionary<string, JsonElement> rules = RulesOf(run);
        return At(run, "results") is { ValueKind: JsonValueKind.Array } results
            ? results.EnumerateArray().Select(result => Read(result, rules, folder, root)).OfType<SarifResult>()
            : [];
    }

    private static SarifResult? Read(JsonElement result, Dictionary<string, JsonElement> rules, string folder, string root)
    {
        JsonElement? place = At(result, "locations") is { ValueKind: JsonValueKind.Array } places && places.GetArrayLength() > 0 ? places[0] : null;
        JsonElement? physical = At(place, "physicalLocation") ?? At(place, "resultFile");
        if (Text(result, "ruleId") is not { } rule || (Text(At(physical, "artifactLocation"), "uri") ?? Text(physical, "uri")) is not { } uri)
            return null;

        JsonElement? known = rules.TryGetValue(rule, out JsonElement described) ? described : null;
        JsonElement? region = At(physical, "region");
        int column = Number(region, "startColumn") ?? 1;
        return new SarifResult
        {
            Rule = rule,
            Title = Text(At(known, "shortDescription"), "text") ?? Text(known, "shortDescription") ?? "",
            Link = Text(known, "helpUri"),
            Severity = SeverityOf(Text(result, "level") ?? Text(At(known, "defaultConfiguration"), "level") ?? Text(known, "defaultLevel")),
            Confidence = Confidences.Parse(Text(At(At(result, "properties"), "customProperties"), "confidence")),
            Message = Text(At(result, "message"), "text") ?? Text(result, "message") ?? "",
            File = PathOf(uri, folder, root),
            Line = Number(region, "startLine") ?? 1,
            Column = column,
            EndColumn = Number(region, "endLine") == Number(region, "startLine") ? Number(region, "endColumn") ?? column : column,
            IsSuppressed = IsNotEmpty(At(result, "suppressions")) || IsNotEmpty(At(result, "suppressionStates")),
        };
    }

    private static Dictionary<string, JsonElement> RulesOf(JsonElement run)
    {
        IEnumerable<JsonElement> described = (At(At(At(run, "tool"), "driver"), "rules") ?? At(run, "rules")) switch
        {
            { ValueKind: JsonValueKind.Array } list => list.EnumerateArray(),
            { ValueKind: JsonValueKind.Object } byId => byId.EnumerateObject().Select(rule => rule.Value),
            _ => [],
        };
        return described.Where(rule => Text(rule, "id") is not null).DistinctBy(rule => Text(rule, "id")).ToDictionary(rule => Text(rule, "id")!, StringComparer.Ordinal);
    }

    // What says nothing is a warning (SARIF 2.1.0, section 3.27.10).
    private static FindingSeverity SeverityOf(string? level) => level switch
    {
        "error" => FindingSeverity.Error,
        null or "warning" => FindingSeverity.Warning,
        "note" => FindingSeverity.Info,
        _ => FindingSeverity.Unknown,
    };

    private static string PathOf(string uri, string folder, string root)
    {
        if (Uri.TryCreate(uri, UriKind.Absolute, out Uri? absolute) && absolute.IsFile)
            return absolute.LocalPath;

        string relative = Uri.UnescapeDataString(uri);
        string beside = Path.GetFullPath(relative, folder);
        return System.IO.File.Exists(beside) ? beside : Path.GetFullPath(relative, root);
    }

    private static bool IsNotEmpty(JsonElement? element) => element is { ValueKind: JsonValueKind.Array } array && array.GetArrayLength() > 0;

    private static JsonElement? At(JsonElement? element, string property) =>
        element is { ValueKind: JsonValueKind.Object } known && known.TryGetProperty(property, out JsonElement value) ? value : null;

    private static string? Text(JsonElement? element, string property) => At(element, property) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static int? Number(JsonElement? element, string property) =>
        At(element, property) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out int value) ? value : null;
}
