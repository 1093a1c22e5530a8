using System.Text.Json;
using QualityGate.Core.Conditions;
using QualityGate.Core.Faults;

namespace QualityGate.Storage.Configurations;

/// <summary>What the values of a configuration may be; each refusal is a <see cref="FormatException"/> that says what is expected.</summary>
internal static class ConfigurationValues
{
    public static int WholeNumber(JsonElement value, int least, int most = int.MaxValue)
    {
        string expected = most == int.MaxValue ? $"a whole number of at least {least}" : $"a whole number from {least} to {most}";
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number) && number >= least && number <= most
            ? number
            : throw Unexpected(value, expected);
    }

    public static TimeSpan Timeout(JsonElement value)
    {
        TimeSpan timeout = value.ValueKind == JsonValueKind.String ? Durations.Parse(value.GetString()!) : TimeSpan.Zero;
        return timeout > TimeSpan.Zero ? timeout : throw Unexpected(value, "a duration of more than zero, such as \"30s\", \"5m\" or \"1h30m\"");
    }

    public static string Reference(JsonElement value) => value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text)
        ? text
        : throw Unexpected(value, "a branch, tag or commit, such as \"main\"");

    public static ImmutableArray<ConditionSet> Conditions(JsonElement value)
    {
        string[] known = [.. ConditionCatalogue.All.Select(condition => condition.Name), .. ConditionCatalogue.Families];
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() == 0
            || value.EnumerateArray().Any(name => name.ValueKind != JsonValueKind.String))
            throw Unexpected(value, $"an array of one or more of these names: {string.Join(", ", known)}");

        string[] names = [.. value.EnumerateArray().Select(name => name.GetString()!)];
        if (names.SelectMany(name => name.Split('+')).FirstOrDefault(name => ConditionCatalogue.Named(name).IsEmpty) is { } unknown)
            throw new FormatException($"there is no condition '{unknown}'{NearestName.Hint(unknown, known)}; expected some of {string.Join(", ", known)}.");

        ImmutableArray<ConditionSet> conditions = [.. names.SelectMany(name => ConditionSet.ParseAll(name))];
        return conditions.Distinct().Count() == conditions.Length
            ? conditions
            : throw new FormatException("a condition is there twice; expected each at most once.");
    }

    private static FormatException Unexpected(JsonElement value, string expected) =>
        new($"expected {expected}, but found {Excerpt(value.GetRawText())}.");

    private static string Excerpt(string text)
    {
        const int Most = 60;
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= Most ? line : $"{line[..Most]}...";
    }
}
