using System.Text.Json;
using QualityGate.Reporting.Cases;

namespace QualityGate.Reporting.Sarif;

/// <summary>The tool and its rules, each with what helps against it.</summary>
internal static class SarifTool
{
    private const string Home = "https://github.com/qualitygate/qualitygate";

    public static void Write(Utf8JsonWriter json, string toolVersion, ImmutableArray<SarifRule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "QualityGate");
        json.WriteString("version", CaseText.Line(toolVersion));
        json.WriteString("informationUri", Home);
        json.WriteStartArray("rules");
        foreach (SarifRule rule in rules)
            Write(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SarifRule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        SarifText.Write(json, "shortDescription", rule.Title.Length == 0 ? rule.Id : rule.Title);
        SarifText.Write(json, "fullDescription", rule.Meaning);
        if (AddressOf(rule.Page) is { } page)
            json.WriteString("helpUri", page);
        SarifText.WriteMarkdown(json, "help", rule.Help);
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue("flaky-tests");
        json.WriteStringValue(rule.Cause.ToString());
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // Another tool's page may be anything.
    private static string? AddressOf(string? page) =>
        Uri.TryCreate(page, UriKind.Absolute, out Uri? address) && (address.Scheme is "https" or "http") && Uri.IsWellFormedUriString(address.AbsoluteUri, UriKind.Absolute)
            ? address.AbsoluteUri
            : null;
}
