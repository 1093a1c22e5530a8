using System.Globalization;
using System.Text;
using System.Text.Json;
using QualityGate.Core.Findings;
using QualityGate.Core.Quarantines;
using QualityGate.Storage.Records.Format;

namespace QualityGate.Storage.Quarantines;

/// <summary>The one way to write a quarantine down: entries by name, keys in a fixed order, what says nothing left out.</summary>
internal static class QuarantineText
{
    /// <summary>With LF line ends and one at its end.</summary>
    public static string Of(QuarantineDocument document)
    {
        StringBuilder text = new();
        AppendComments(text, "", document.Header);
        text.Append("{\n");
        if (document.Schema is { } schema)
            text.Append(CultureInfo.InvariantCulture, $"  \"$schema\": {Json(schema)},\n");
        text.Append(CultureInfo.InvariantCulture, $"  \"format\": {Json(QuarantineDocument.FormatName)},\n");
        text.Append(CultureInfo.InvariantCulture, $"  \"version\": {QuarantineDocument.CurrentVersion},\n").Append("  \"entries\": [");
        string separator = "\n";
        foreach (CommentedEntry entry in document.Entries)
        {
            text.Append(separator);
            AppendComments(text, "    ", entry.Comments);
            text.Append("    {\n").AppendJoin(",\n", Members(entry.Entry).Select(member => $"      {Json(member.Name)}: {member.Value}")).Append("\n    }");
            separator = ",\n";
        }

        if (!document.Footer.IsEmpty || !document.Entries.IsEmpty)
            text.Append('\n');
        AppendComments(text, "    ", document.Footer);
        return text.Append(document is { Entries.IsEmpty: true, Footer.IsEmpty: true } ? "]\n}\n" : "  ]\n}\n").ToString();
    }

    private static IEnumerable<(string Name, string Value)> Members(QuarantineEntry entry)
    {
        yield return ("id", Json(entry.Id));
        if (entry.Name is { } name)
            yield return ("name", Json(name));
        if (entry.Project is { } project)
            yield return ("project", Json(project));
        yield return ("mode", Word(entry.Mode));
        if (entry.Cause != RootCause.Unclassified)
            yield return ("cause", Word(entry.Cause));
        yield return ("reason", Json(entry.Reason));
        if (entry.Owner is { } owner)
            yield return ("owner", Json(owner));
        if (entry.Issue is { } issue)
            yield return ("issue", Json(issue));
        yield return ("added", Day(entry.Added));
        yield return ("expires", Day(entry.Expires));
        if (!entry.When.IsEmpty)
            yield return ("when", List(entry.When.Order().Select(conditions => conditions.Name)));
        if (entry.Rate is { } rate)
            yield return ("rate", string.Create(CultureInfo.InvariantCulture, $$"""{ "failures": {{rate.Failures}}, "trials": {{rate.Trials}} }"""));
        if (entry.CleanRuns is { } runs)
            yield return ("exit", string.Create(CultureInfo.InvariantCulture, $$"""{ "cleanRuns": {{runs}} }"""));
        if (!entry.Signatures.IsEmpty)
            yield return ("signatures", List(entry.Signatures.Order(StringComparer.Ordinal)));
    }

    private static void AppendComments(StringBuilder text, string indent, ImmutableArray<string> comments)
    {
        foreach (string comment in comments)
            text.Append(indent).Append("// ").Append(comment).Append('\n');
    }

    private static string Word<T>(T value)
        where T : struct, Enum => Json(JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    private static string Day(DateOnly day) => Json(day.ToString(QuarantineValues.DayFormat, CultureInfo.InvariantCulture));

    private static string List(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Json))}]";

    private static string Json(string text) => JsonSerializer.Serialize(text, RecordJson.Options);
}
