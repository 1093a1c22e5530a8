using QualityGate.Core.Findings;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Tests.Honesty;

/// <summary>Every rule on CI definitions has an id, words, a page and a row of the index, and none of these is without its rule.</summary>
public class CiRuleParityTests
{
    private static readonly string[] Sections = ["Why it matters", "Flagged", "Not flagged", "How to fix", "When to suppress", "Measured precision", "Related rules"];

    [Fact]
    public void Ids_AreNumbersInARow() =>
        Assert.Equal(Enumerable.Range(0, 14).Select(number => $"QGC{number:D3}"), CiRules.All.Select(CiRules.IdOf));

    [Fact]
    public void Ids_AreFoundInAnyCase() => Assert.All(CiRules.All, rule => Assert.Equal(rule, CiRules.Find(CiRules.IdOf(rule).ToLowerInvariant())));

    [Fact]
    public void Pages_AreThoseOfTheRules() => Assert.Equal(
        CiRules.All.Select(rule => $"{CiRules.IdOf(rule)}.md"),
        Directory.EnumerateFiles(Repository.File("docs", "rules"), "QGC*.md").Select(page => Path.GetFileName(page)).Order(StringComparer.Ordinal));

    [Fact]
    public void Pages_HaveEverySection() => Assert.All(CiRules.All, rule =>
    {
        string page = File.ReadAllText(Repository.File("docs", "rules", $"{CiRules.IdOf(rule)}.md"));

        Assert.StartsWith($"# {CiRules.IdOf(rule)}: {CiRuleWords.Title(rule)}\n", page, StringComparison.Ordinal);
        Assert.All(Sections, section => Assert.Contains($"\n## {section}\n", page, StringComparison.Ordinal));
    });

    [Fact]
    public void Index_ListsTheRules() => Assert.Equal(
        CiRules.All.Select(rule => $"| [{CiRules.IdOf(rule)}]({CiRules.IdOf(rule)}.md) | {CiRuleWords.Title(rule)} | {CiRules.SeverityOf(rule)} |"),
        File.ReadLines(Repository.File("docs", "rules", "README.md")).Where(line => line.StartsWith("| [QGC", StringComparison.Ordinal)));

    [Fact]
    public void Words_AreSentencesAndTitlesAreNot() => Assert.All(CiRules.All, rule =>
    {
        Assert.EndsWith(".", CiRuleWords.Why(rule), StringComparison.Ordinal);
        Assert.DoesNotContain(".", CiRuleWords.Title(rule), StringComparison.Ordinal);
        Assert.EndsWith($"/docs/rules/{CiRules.IdOf(rule)}.md", CiRuleWords.Link(rule), StringComparison.Ordinal);
    });
}
