using System.Text.RegularExpressions;
using QualityGate.Analyzers.Options;

namespace QualityGate.Analyzers.Tests.Parity;

/// <summary>The table of options is drawn from the options themselves; QUALITYGATE_UPDATE_SNAPSHOTS=1 draws it anew.</summary>
public partial class OptionTableTests
{
    private const string Page = "docs/rules/options.md";

    [Fact]
    public void Table_IsDrawnFromTheOptions()
    {
        string page = Repository.Read(Page);
        string drawn = Table().Replace(page, $"<!-- options -->\n{string.Join('\n', Rows())}\n<!-- /options -->");
        if (Environment.GetEnvironmentVariable("QUALITYGATE_UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(Path.Combine(Repository.Root, Page), drawn);
        else
            Assert.Equal(drawn, page);
    }

    [Fact]
    public void EveryOption_HasAFieldInTheTable() => Assert.Equal(
        typeof(KnownOptions).GetFields().Where(field => field.FieldType.IsSubclassOf(typeof(RuleOption))).Select(field => ((RuleOption)field.GetValue(null)!).Name).Order(StringComparer.Ordinal),
        KnownOptions.All.Select(option => option.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Pages_NameOnlyOptionsThatExist() => Assert.All(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs/rules"), "QG*.md"),
        page => Assert.All(
            Written().Matches(File.ReadAllText(page)),
            option => Assert.Contains(option.Groups["name"].Value, KnownOptions.All.Select(known => known.Name))));

    private static IEnumerable<string> Rows() => KnownOptions.All
        .Select(option => $"| `{option.Key}` | {option.Meaning} | {option.Form} | {Cell(option.DefaultText)} |")
        .Prepend("|---|---|---|---|")
        .Prepend("| option | meaning | values | default |");

    // A pipe would end the cell, inside code too.
    private static string Cell(string text) => text == "none" ? text : $"`{text.Replace("|", "\\|", StringComparison.Ordinal)}`";

    [GeneratedRegex("<!-- options -->.*<!-- /options -->", RegexOptions.Singleline)]
    private static partial Regex Table();

    [GeneratedRegex(@"qualitygate\.(QG\d{4}\.)?(?<name>[a-z_]+)")]
    private static partial Regex Written();
}
