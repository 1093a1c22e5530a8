using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using QualityGate.Core.Audits;
using QualityGate.Core.Gates;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Markdown;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Tests.Generators;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Tests.Markdown;

public class HostileNamesTests
{
    private const int Cases = 60;

    /// <summary>Everything an audit is made of; whatever else a parser finds came out of a foreign name.</summary>
    private static readonly string[] OurKinds =
    [
        "CodeInline", "EmphasisInline", "FencedCodeBlock", "HeadingBlock", "LineBreakInline", "LinkInline", "ListBlock", "ListItemBlock",
        "LiteralInline", "ParagraphBlock", "Table", "TableCell", "TableRow",
    ];

    [Fact]
    public void ForeignText_MakesNoStructure() => ForEachAudit((_, markdown) =>
        Assert.Empty(new Page(markdown).Kinds.Except(OurKinds)));

    [Fact]
    public void ForeignText_LeavesTablesWhole() => ForEachAudit((_, markdown) =>
    {
        ImmutableArray<Table> tables = [.. new Page(markdown).Tables];
        Assert.All(tables, table => Assert.All(table, row => Assert.Equal(((TableRow)table[0]).Count, ((TableRow)row).Count)));
        Assert.Equal(WrittenTables(markdown).Sum(rows => rows.Length), tables.Sum(table => table.Count + 1));
    });

    // The parser of these tests sees a pipe within code as code; GitHub cuts rows into cells before it looks for code.
    [Fact]
    public void ForeignText_LeavesRowsWhole_AsGitHubCutsThem() => ForEachAudit((_, markdown) =>
        Assert.All(WrittenTables(markdown), rows => Assert.Single(rows.Select(row => Regex.Count(row, @"(?<!\\)\|")).Distinct())));

    [Fact]
    public void ForeignText_AddsNoHeading() => ForEachAudit((conclusion, markdown) =>
    {
        int cards = FixEntries.Of(conclusion.Audit).Length;
        Assert.Equal(cards, new Page(markdown).Headings.Count(heading => Regex.IsMatch(heading, @"^\d+\. ")));
    });

    [Fact]
    public void ForeignText_LinksNowhere() => ForEachAudit((_, markdown) =>
        Assert.All(new Page(markdown).Links, link => Assert.StartsWith("#", link, StringComparison.Ordinal)));

    [Fact]
    public void ForeignText_MentionsNobody() => ForEachAudit((_, markdown) =>
        Assert.All(new Page(markdown).Prose, text => Assert.DoesNotMatch(@"[@#]\w", text)));

    [Fact]
    public void ForeignText_CommandsNoTerminalAndNoLog() => ForEachAudit((_, markdown) =>
    {
        Assert.DoesNotMatch(@"(?m)^\s*::", markdown);
        Assert.DoesNotMatch(@"(?i)##(vso)?\[", markdown);
        Assert.DoesNotContain(markdown, character => char.IsControl(character) && character is not ('\n' or '\t'));
        Assert.DoesNotMatch(@"[\u202A-\u202E\u2066-\u2069\u200E\u200F\u2028\u2029\uD800-\uDBFF](?![\uDC00-\uDFFF])", markdown);
    });

    [Fact]
    public void ForeignNames_StandInTheTablesLetterForLetter() => ForEachAudit((conclusion, markdown) =>
    {
        HashSet<string> cells = [.. new Page(markdown).Cells];
        Assert.All(
            conclusion.Audit.Suites.SelectMany(suite => suite.Tests).Where(test => test.Verdict is TestVerdict.Broken or TestVerdict.Skipped),
            test => Assert.Contains(Visible(test), cells));
    });

    private static string Visible(AuditedTest test)
    {
        string name = VisibleText.CutMiddle(VisibleText.OneLine(TestNames.Short(test)), Inline.NameLimit);
        return string.IsNullOrWhiteSpace(name) ? "(blank)" : name.Replace($"{VisibleText.Gap}", "", StringComparison.Ordinal);
    }

    // Titles, the line of dashes, and rows: a block whose lines begin with a pipe, outside of any fence.
    private static IEnumerable<string[]> WrittenTables(string markdown) => Regex
        .Replace(markdown, @"(?ms)^(`{3,})\w*\n.*?^\1$", "")
        .Split("\n\n")
        .Where(block => block.StartsWith("| ", StringComparison.Ordinal))
        .Select(block => block.TrimEnd('\n').Split('\n'));

    private static void ForEachAudit(Action<Conclusion, string> claim) => Property.Holds(HostileScenarios.All, Cases, scenario =>
    {
        Conclusion conclusion = scenario.Conclude();
        claim(conclusion, MarkdownAudit.Write(conclusion));
    });
}
