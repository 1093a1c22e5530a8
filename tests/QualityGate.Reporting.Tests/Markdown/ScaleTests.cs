using System.Text;
using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using QualityGate.Core.Audits;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Markdown;
using QualityGate.Reporting.Tests.Scenarios;

namespace QualityGate.Reporting.Tests.Markdown;

/// <summary>Audits from a suite without a flake to one of thousands, as a parser that is not ours and GitHub's rules for links see them.</summary>
public class ScaleTests
{
    private const int Few = 50;
    private const int Many = 5000;

    private static readonly ImmutableDictionary<int, Lazy<string>> Pages = new[] { 0, 1, Few, Many }
        .ToImmutableDictionary(tests => tests, tests => new Lazy<string>(() => MarkdownAudit.Write(ConclusionOf(tests))));

    public static TheoryData<int> Sizes => [.. Pages.Keys.Order()];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Page_IsSmallEnoughForGitHub(int tests) => Assert.InRange(Encoding.UTF8.GetByteCount(Pages[tests].Value), 1, MarkdownAudit.MaxSize);

    [Theory]
    [MemberData(nameof(Sizes))]
    public void EveryLink_LeadsToAHeading(int tests)
    {
        Page page = new(Pages[tests].Value);
        HashSet<string> there = [.. Slugs(page.Headings)];
        Assert.All(page.Links, link => Assert.Contains(link.TrimStart('#'), there));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void EveryTable_HasAsManyCellsInEachRow(int tests) => Assert.All(new Page(Pages[tests].Value).Tables, table =>
        Assert.All(table, row => Assert.Equal(((TableRow)table[0]).Count, ((TableRow)row).Count)));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void EveryFence_IsClosed(int tests) => Assert.Equal(0, Regex.Count(Pages[tests].Value, "(?m)^```") % 2);

    [Fact]
    public void FlakyTestsByTheThousand_AreLinkedWhereTheyHaveACardAndNamedWhereNot()
    {
        Page page = new(Pages[Many].Value);
        int cards = page.Headings.Count(heading => char.IsAsciiDigit(heading[0]));
        Assert.InRange(cards, 50, Many - 1);
        Assert.Contains($"*{Many - cards:N0} more stand in audit.json.*", Pages[Many].Value, StringComparison.Ordinal);
        Assert.Contains(page.Tables, table => table.Count > cards + 1);
    }

    [Fact]
    public void FewFlakyTests_HaveAllTheirCards() =>
        Assert.Equal(Few, new Page(Pages[Few].Value).Headings.Count(heading => char.IsAsciiDigit(heading[0])));

    [Fact]
    public void OrderThatMeansNothing_ChangesNothing()
    {
        Conclusion conclusion = Scenes.Flagged.Conclude();
        Conclusion turned = conclusion with
        {
            Audit = conclusion.Audit with
            {
                Suites = [.. conclusion.Audit.Suites.Reverse().Select(suite => suite with { Tests = [.. suite.Tests.Reverse()], SystemicCauses = [.. suite.SystemicCauses.Reverse()] })],
                Scans = [.. conclusion.Audit.Scans.Reverse().Select(scan => scan with { Findings = [.. scan.Findings.Reverse()] })],
                Markers = [.. conclusion.Audit.Markers.Reverse()],
            },
        };

        Assert.Equal(MarkdownAudit.Write(conclusion), MarkdownAudit.Write(turned));
    }

    // Thousands are made of fifty, because it is not their diagnosis that is tested here.
    private static Conclusion ConclusionOf(int tests)
    {
        Conclusion few = Of(Math.Min(tests, Few)).Conclude();
        return few with
        {
            Audit = few.Audit with
            {
                Suites =
                [
                    .. few.Audit.Suites.Select(suite => suite with
                    {
                        Tests = [.. suite.Tests, .. Enumerable.Range(1, Math.Max(0, (tests / Few) - 1)).SelectMany(copy => suite.Tests.Where(test => test.Fails).Select(test => Copied(test, copy)))],
                    }),
                ],
            },
        };
    }

    private static AuditedTest Copied(AuditedTest test, int copy) =>
        test with { Id = test.Id with { Method = $"{test.Id.Method}_{copy}" }, DisplayName = $"{test.DisplayName}_{copy}" };

    // What each says is its own, so that none of them belong together.
    private static Scenario Of(int tests) => Scenario.Of(
    [
        .. Scenes.Stable,
        .. Enumerable.Range(0, tests).Select(i => Specimen.Of(
            $"AgentTasks.Tests.Crowd{i % 50}Tests", $"Does_number_{i}", "PPPPPPPPPP", Strip(i), Core.Runs.Failure.Of("Xunit.Sdk.EqualException", $"Job {Words(i)} was not done", "   at AgentTasks"))),
    ]);

    private static string Strip(int i) => string.Concat(Enumerable.Range(0, 10).Select(run => (i >> (run % 9) & 1) == 1 || run == 9 ? 'F' : 'P'));

    // Numbers are scrubbed from symptoms; letters are not.
    private static string Words(int i) => string.Concat($"{i}".Select(digit => (char)('a' + digit - '0')));

    // github.com: lower case, no punctuation, hyphens for blanks, and a number for what is there already.
    private static IEnumerable<string> Slugs(IEnumerable<string> headings)
    {
        Dictionary<string, int> seen = [];
        foreach (string heading in headings)
        {
            string slug = Regex.Replace(heading, @"[^\p{L}\p{M}\p{N}\p{Pc}\- ]", "").Replace(' ', '-').ToLowerInvariant();
            int before = seen.GetValueOrDefault(slug);
            seen[slug] = before + 1;
            yield return before == 0 ? slug : $"{slug}-{before}";
        }
    }
}
