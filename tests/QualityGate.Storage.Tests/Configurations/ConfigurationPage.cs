using System.Globalization;
using System.Text;
using QualityGate.Core.Gates;
using QualityGate.Storage.Configurations;

namespace QualityGate.Storage.Tests.Configurations;

/// <summary>The tables of docs/configuration.md, drawn from the keys.</summary>
internal static class ConfigurationPage
{
    private const string Begin = "<!-- keys: generated, see ConfigurationPageTests -->\n";
    private const string End = "<!-- /keys -->\n";

    /// <summary>The page with its tables drawn anew.</summary>
    public static string Redrawn(string page)
    {
        int begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int end = page.IndexOf(End, StringComparison.Ordinal);
        return page[..begin] + Tables() + page[end..];
    }

    private static string Tables()
    {
        StringBuilder text = new();
        text.Append("\n### What is run\n\n| key | meaning | may be | default | variable |\n| --- | --- | --- | --- | --- |\n");
        foreach (ConfigurationKey key in ConfigurationKeys.General)
            text.Append(CultureInfo.InvariantCulture, $"| `{key.Name}` | {Escaped(key.Description)} | {Escaped(Shortened(key))} | {Code(key.Default)} | `{key.Variable}` |\n");
        text.Append("\n### What is tolerated\n\n| key | meaning | may be | default | strict | variable |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (ConfigurationKey key in ConfigurationKeys.Policy)
            text.Append(CultureInfo.InvariantCulture, $"| `{key.Name}`{(key.Gate is { IsPerProject: true } ? "" : " ¹")} | {Escaped(key.Description)} | {Escaped(Shortened(key))} | {Code(key.Default)} | {Strict(key)} | `{key.Variable}` |\n");
        return text.Append('\n').ToString();
    }

    private static string Strict(ConfigurationKey key) => key.Gate is { } gate && GateProfiles.Strict.Keys.LimitOf(gate.Rule) is { } limit
        ? Code(LimitShapes.Written(limit))
        : Code(key.Default);

    // The names of all conditions stand in docs/detection.md.
    private static string Shortened(ConfigurationKey key) => key.Name == "conditions" ? "an array of one or more names of conditions" : key.Expected;

    private static string Code(string value) => value.Contains(' ', StringComparison.Ordinal) && value[0] != '[' ? Escaped(value) : value == "none" ? value : $"`{value}`";

    private static string Escaped(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal);
}
