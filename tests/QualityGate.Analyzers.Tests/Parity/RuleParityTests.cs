using System.Globalization;
using System.Text.RegularExpressions;

namespace QualityGate.Analyzers.Tests.Parity;

/// <summary>Every rule has an id, a page, a release row and tests, and none of these is without its rule.</summary>
public partial class RuleParityTests
{
    private static readonly ImmutableArray<DiagnosticDescriptor> Descriptors =
        [.. EveryRule.OfOurs.SelectMany(rule => rule.SupportedDiagnostics).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    [Fact]
    public void Ids_AreUniqueAndSorted()
    {
        string[] written = [.. typeof(RuleIds).GetFields().OrderBy(field => field.MetadataToken).Select(field => (string)field.GetRawConstantValue()!)];

        Assert.Equal(written.Distinct().Order(StringComparer.Ordinal), written);
        Assert.Equal(Descriptors.Select(rule => rule.Id), written);
    }

    [Fact]
    public void Classes_AreNamedAndPlacedForTheirId() => Assert.All(EveryRule.OfOurs, rule =>
    {
        string name = typeof(RuleIds).GetFields().Single(field => (string)field.GetRawConstantValue()! == rule.SupportedDiagnostics[0].Id).Name;

        Assert.Equal(name + "Analyzer", rule.GetType().Name);
        Assert.Equal($"QualityGate.Analyzers.Rules.{rule.SupportedDiagnostics[0].Category}", rule.GetType().Namespace);
        Assert.True(rule.GetType().IsSealed);
    });

    [Fact]
    public void SupportedDiagnostics_AreMadeOnce() =>
        Assert.All(EveryRule.OfOurs, rule => Assert.True(rule.SupportedDiagnostics == rule.SupportedDiagnostics));

    [Fact]
    public void Descriptors_AreComplete() => Assert.All(Descriptors, rule =>
    {
        Assert.Matches("^QG[1-8][0-9]{3}$", rule.Id);
        Assert.Equal(((RootCause)(rule.Id[2] - '0')).ToString(), rule.Category);
        Assert.EndsWith($"/docs/rules/{rule.Id}.md", rule.HelpLinkUri, StringComparison.Ordinal);
        Assert.NotEmpty(rule.Title.ToString(CultureInfo.InvariantCulture));
        Assert.False(rule.Title.ToString(CultureInfo.InvariantCulture).EndsWith('.'));
        Assert.NotEmpty(rule.MessageFormat.ToString(CultureInfo.InvariantCulture));
    });

    [Fact]
    public void ReleaseRows_AreThoseOfTheRules() => Assert.Equal(
        Descriptors.Select(rule => $"{rule.Id} | {rule.Category} | {(rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : "Disabled")}"),
        Rows("Shipped").Concat(Rows("Unshipped")).Order(StringComparer.Ordinal));

    [Fact]
    public void Pages_AreThoseOfTheRules() => Assert.Equal(
        Descriptors.Select(rule => rule.Id),
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs/rules"), "QG*.md").Select(page => Path.GetFileNameWithoutExtension(page)!).Where(IsOfCode).Order(StringComparer.Ordinal));

    [Fact]
    public void Pages_HaveEverySection() => Assert.All(Descriptors, rule =>
    {
        string page = Repository.Read($"docs/rules/{rule.Id}.md");

        Assert.StartsWith($"# {rule.Id}: {rule.Title}\n", page, StringComparison.Ordinal);
        Assert.All(
            ["Why it flakes", "Flagged", "Not flagged", "How to fix", "Options", "When to suppress", "Measured precision", "Related rules"],
            section => Assert.Contains($"\n## {section}\n", page, StringComparison.Ordinal));
    });

    [Fact]
    public void Index_ListsTheRules() => Assert.Equal(
        Descriptors.Select(rule => $"[{rule.Id}]({rule.Id}.md) | {rule.Title}"),
        Repository.Read("docs/rules/README.md").Split('\n').Where(line => line.StartsWith("| [QG", StringComparison.Ordinal) && IsOfCode(line[3..])).Select(line => string.Join(" | ", line.Split('|').Skip(1).Take(2).Select(cell => cell.Trim()))));

    [Fact]
    public void Tests_ExistForEveryRule() => Assert.All(
        EveryRule.OfOurs,
        rule => Assert.True(
            Repository.Has($"tests/QualityGate.Analyzers.Tests/Rules/{rule.SupportedDiagnostics[0].Category}/{rule.GetType().Name}Tests.cs"),
            $"{rule.GetType().Name} has no tests."));

    // Rules on CI definitions, QGC and a number, have pages beside these, and a parity test in QualityGate.Reporting.Tests.
    private static bool IsOfCode(string id) => char.IsAsciiDigit(id[2]);

    private static IEnumerable<string> Rows(string file) =>
        Row().Matches(Repository.Read($"analyzers/QualityGate.Analyzers/AnalyzerReleases.{file}.md")).Select(row => row.Groups["row"].Value);

    [GeneratedRegex(@"^(?<row>QG\d{4} \| \w+ \| \w+) \| ", RegexOptions.Multiline)]
    private static partial Regex Row();
}
