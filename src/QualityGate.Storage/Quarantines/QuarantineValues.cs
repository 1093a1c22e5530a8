using System.Globalization;
using System.Text.Json;
using QualityGate.Core.Conditions;
using QualityGate.Core.Faults;
using QualityGate.Core.Quarantines;
using QualityGate.Core.Verdicts;

namespace QualityGate.Storage.Quarantines;

/// <summary>What the values of an entry may be; each refusal is a <see cref="FormatException"/> that says what is expected.</summary>
internal static class QuarantineValues
{
    public const string DayFormat = "yyyy-MM-dd";

    public static string Selector(JsonElement value)
    {
        string selector = Text(value);
        return QuarantineSelector.Problem(selector) is { } problem ? throw new FormatException(problem) : selector;
    }

    public static string Text(JsonElement value) => TextOrNone(value) ?? throw Unexpected(value, "a text that is not empty");

    /// <summary>Null for an empty one.</summary>
    public static string? TextOrNone(JsonElement value) => value.ValueKind == JsonValueKind.String
        ? string.IsNullOrWhiteSpace(value.GetString()) ? null : value.GetString()
        : throw Unexpected(value, "a text");

    public static string Project(JsonElement value) => Text(value) is var path && !path.Contains('\\') && !Path.IsPathRooted(path)
        ? path
        : throw Unexpected(value, "the path of a project from the root of the repository, with forward slashes");

    public static T OneOf<T>(JsonElement value)
        where T : struct, Enum
    {
        string[] known = [.. Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName)];
        string name = value.ValueKind == JsonValueKind.String ? value.GetString()! : throw Unexpected(value, $"one of {string.Join(", ", known)}");
        return known.Contains(name, StringComparer.OrdinalIgnoreCase)
            ? Enum.Parse<T>(name, ignoreCase: true)
            : throw new FormatException($"there is no '{name}'{NearestName.Hint(name, known)}; expected one of {string.Join(", ", known)}.");
    }

    public static DateOnly Day(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && DateOnly.TryParseExact(value.GetString(), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : throw Unexpected(value, "a day such as \"2026-03-31\"");

    public static ImmutableArray<ConditionSet> Conditions(JsonElement value)
    {
        string[] known = [.. ConditionCatalogue.All.Select(condition => condition.Name), .. ConditionCatalogue.Families];
        ImmutableArray<string> names = Texts(value, "an array of names of conditions, such as [\"parallel\"]");
        return names.SelectMany(name => name.Split('+')).FirstOrDefault(name => ConditionCatalogue.Named(name).IsEmpty) is { } unknown
            ? throw new FormatException($"there is no condition '{unknown}'{NearestName.Hint(unknown, known)}; expected some of {string.Join(", ", known)}.")
            : [.. names.SelectMany(name => ConditionSet.ParseAll(name)).Distinct().Order()];
    }

    public static FailureRate Rate(JsonElement value)
    {
        const string Expected = "{ \"failures\": 3, \"trials\": 20 }, with no more failures than trials";
        return Numbers(value, Expected, "failures", "trials") is [var failures, var trials] && failures <= trials
            ? new FailureRate(failures, trials)
            : throw Unexpected(value, Expected);
    }

    public static int CleanRuns(JsonElement value)
    {
        const string Expected = "{ \"cleanRuns\": 60 }, at least 1";
        return Numbers(value, Expected, "cleanRuns") is [>= 1 and var runs] ? runs : throw Unexpected(value, Expected);
    }

    public static ImmutableArray<string> Signatures(JsonElement value) =>
        [.. Texts(value, "an array of signatures of failures, as `quarantine add` writes them").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static ImmutableArray<string> Texts(JsonElement value, string expected) =>
        value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String && item.GetString()!.Length > 0)
            ? [.. value.EnumerateArray().Select(item => item.GetString()!)]
            : throw Unexpected(value, expected);

    private static ImmutableArray<int> Numbers(JsonElement value, string expected, params ReadOnlySpan<string> names)
    {
        if (value.ValueKind != JsonValueKind.Object || value.GetPropertyCount() != names.Length)
            throw Unexpected(value, expected);

        ImmutableArray<int>.Builder numbers = ImmutableArray.CreateBuilder<int>();
        foreach (string name in names)
        {
            if (!value.TryGetProperty(name, out JsonElement member) || member.ValueKind != JsonValueKind.Number || !member.TryGetInt32(out int number) || number < 0)
                throw Unexpected(value, expected);
            numbers.Add(number);
        }

        return numbers.ToImmutable();
    }

    private static FormatException Unexpected(JsonElement value, string expected)
    {
        const int Most = 60;
        string found = string.Join(' ', value.GetRawText().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new FormatException($"expected {expected}, but found {(found.Length <= Most ? found : $"{found[..Most]}...")}.");
    }
}
