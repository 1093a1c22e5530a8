using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using QualityGate.Core.Conditions;
using QualityGate.Core.Faults;

namespace QualityGate.Storage.Configurations;

/// <summary>The shapes of values.</summary>
internal static class ValueShapes
{
    private static readonly ImmutableArray<string> KnownConditions = [.. ConditionCatalogue.All.Select(condition => condition.Name), .. ConditionCatalogue.Families];

    public static ValueShape<TimeSpan> Duration { get; } = new(
        "a duration of more than zero, such as \"30s\", \"5m\" or \"1h30m\"",
        () => new JsonObject
        {
            ["type"] = "string",
            ["pattern"] = "^(?=.)(?:[0-9]{1,9}h)?(?:[0-9]{1,9}m(?!s))?(?:[0-9]{1,9}s)?(?:[0-9]{1,9}ms)?$|^[0-9]{1,9}:[0-5][0-9]:[0-5][0-9]$",
            ["examples"] = new JsonArray("30s", "5m", "1h30m"),
        },
        value => value.ValueKind == JsonValueKind.String && Durations.Parse(value.GetString()!) is var duration && duration > TimeSpan.Zero
            ? new Reading<TimeSpan>(duration)
            : null,
        Text);

    public static ValueShape<ImmutableArray<ConditionSet>> Conditions { get; } = new(
        $"an array of one or more of these names: {string.Join(", ", KnownConditions)}",
        () => new JsonObject
        {
            ["type"] = "array",
            ["minItems"] = 1,
            ["uniqueItems"] = true,
            ["items"] = new JsonObject
            {
                ["anyOf"] = new JsonArray(
                    new JsonObject { ["enum"] = new JsonArray([.. KnownConditions.Select(name => (JsonNode)name)]) },
                    new JsonObject { ["pattern"] = "^[a-z0-9-]+([+][a-z0-9-]+)+$" }),
            },
        },
        ConditionsIn,
        text => JsonSerializer.SerializeToElement(text.Split(',', StringSplitOptions.TrimEntries)));

    public static ValueShape<string> Name { get; } = new(
        "a name",
        () => new JsonObject { ["type"] = "string", ["minLength"] = 1 },
        value => value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } name ? new Reading<string>(name) : null,
        Text);

    public static ValueShape<string> Reference { get; } = new(
        "a branch, tag or commit, such as \"main\"",
        () => new JsonObject { ["type"] = "string", ["pattern"] = @"\S", ["examples"] = new JsonArray("main", "origin/main", "v1.2.0") },
        value => value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? new Reading<string>(text) : null,
        Text);

    /// <summary>What it names is looked at when it is used: only then is it known what paths are relative to.</summary>
    public static ValueShape<string> Place { get; } = new(
        "files, none, the path of a folder, or a PostgreSQL URL or connection string",
        () => new JsonObject { ["type"] = "string", ["pattern"] = @"\S", ["examples"] = new JsonArray("files", "none", "builds/history", "postgresql://db.example.org/quality") },
        value => value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? new Reading<string>(text) : null,
        Text);

    public static ValueShape<int> WholeNumber(int least, int most = int.MaxValue) => new(
        most == int.MaxValue ? $"a whole number of at least {least}" : $"a whole number from {least} to {most}",
        () => new JsonObject { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most },
        value => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number) && number >= least && number <= most ? new Reading<int>(number) : null,
        NumberOrText);

    /// <summary>Per cent as a number.</summary>
    public static ValueShape<double> PerCent { get; } = new(
        "a number of per cent from 0 to 100",
        () => new JsonObject { ["type"] = "number", ["minimum"] = 0, ["maximum"] = 100 },
        value => NumberIn(value, 100),
        NumberOrText);

    /// <summary>A share that nobody can take for per cent, or the other way round: as a number at most 1, else with the sign.</summary>
    public static ValueShape<double> Share { get; } = new ValueShape<double>(
        "a share from 0 to 1",
        () => new JsonObject { ["type"] = "number", ["minimum"] = 0, ["maximum"] = 1 },
        value => NumberIn(value, 1),
        NumberOrText).Or(new ValueShape<double>(
            "a percentage such as \"5%\"",
            () => new JsonObject { ["type"] = "string", ["pattern"] = "^(?:100|[0-9]{1,2}(?:[.][0-9]+)?) ?%$" },
            Percentage,
            Text));

    /// <summary>One of several words, each with its meaning.</summary>
    public static ValueShape<T> Choice<T>(params ImmutableArray<(string Word, T Meaning)> words) => new(
        string.Join(" or ", words.Select(word => $"\"{word.Word}\"")),
        () => new JsonObject { ["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word.Word)]) },
        value => value.ValueKind == JsonValueKind.String
            ? words.Where(word => word.Word == value.GetString()).Select(word => new Reading<T>(word.Meaning)).FirstOrDefault()
            : null,
        Text);

    private static JsonElement Text(string text) => JsonSerializer.SerializeToElement(text);

    // Text of a variable is a number where it looks like one.
    private static JsonElement NumberOrText(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            ? JsonSerializer.SerializeToElement(number)
            : Text(text);

    private static Reading<double>? NumberIn(JsonElement value, double most) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out double number) && number >= 0 && number <= most ? new Reading<double>(number) : null;

    private static Reading<double>? Percentage(JsonElement value) => value.ValueKind == JsonValueKind.String
        && value.GetString() is ['0' or '1' or '2' or '3' or '4' or '5' or '6' or '7' or '8' or '9', .., '%'] text
        && double.TryParse(text[..^1].TrimEnd(' '), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number)
        && number is >= 0 and <= 100
        ? new Reading<double>(number / 100)
        : null;

    private static Reading<ImmutableArray<ConditionSet>>? ConditionsIn(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() == 0
            || value.EnumerateArray().Any(name => name.ValueKind != JsonValueKind.String))
            return null;

        string[] names = [.. value.EnumerateArray().Select(name => name.GetString()!)];
        if (names.SelectMany(name => name.Split('+')).FirstOrDefault(name => ConditionCatalogue.Named(name).IsEmpty) is { } unknown)
            throw new FormatException($"there is no condition '{unknown}'{NearestName.Hint(unknown, KnownConditions)}; expected some of {string.Join(", ", KnownConditions)}.");

        ImmutableArray<ConditionSet> conditions = [.. names.SelectMany(name => ConditionSet.ParseAll(name))];
        return conditions.Distinct().Count() == conditions.Length
            ? new Reading<ImmutableArray<ConditionSet>>(conditions)
            : throw new FormatException("a condition is there twice; expected each at most once.");
    }
}
