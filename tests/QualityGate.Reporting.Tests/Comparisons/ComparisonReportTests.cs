using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using QualityGate.Core.Comparisons;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Comparisons;
using QualityGate.Reporting.Json;
using QualityGate.Reporting.Tests.Generators;
using QualityGate.Reporting.Tests.Json;
using QualityGate.Reporting.Tests.Scenarios;

namespace QualityGate.Reporting.Tests.Comparisons;

public class ComparisonReportTests
{
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder().UsePipeTables().Build();

    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Comment_NamesTheWorstFirst() => Snapshot.Matches("compare-worse.md", ComparisonMarkdown.Write(Report(Scenes.OneFlake.Conclude(), Scenes.Dozen.Conclude())));

    [Fact]
    public void Comment_SaysThatNothingIsWorse() => Snapshot.Matches("compare-calm.md", ComparisonMarkdown.Write(Report(Scenes.Calm.Conclude(), Scenes.Calm.Conclude())));

    [Fact]
    public void Summary_SaysTheSameInPlainLines() => Snapshot.Matches(
        "compare-worse.txt", ComparisonSummary.Of(Report(Scenes.OneFlake.Conclude(), Scenes.Dozen.Conclude()), "base", "head", ["out/compare.md", "out/compare.json"]));

    [Fact]
    public void CommittedSchema_IsWhatTheTypesSay() => Snapshot.MatchesFile(
        Repository.File("docs", "schemas", "compare.schema.json"),
        AuditSchema.OfComparisons(XmlComments.Of).ToJsonString(Layout) + "\n");

    [Fact]
    public void WhateverIsCompared_CommentIsShortAndWholeAndTheDocumentValid()
    {
        JsonNode schema = AuditSchema.OfComparisons(_ => null);
        Property.Holds(Conclusions.All, 40, conclusion =>
        {
            ComparisonReport report = Report(Scenes.Dozen.Conclude(), conclusion);
            string comment = ComparisonMarkdown.Write(report);

            Assert.StartsWith(ComparisonMarkdown.Marker, comment, StringComparison.Ordinal);
            Assert.InRange(comment.TrimEnd('\n').Split('\n').Length, 5, ComparisonMarkdown.MostLines);
            MarkdownDocument page = Markdig.Markdown.Parse(comment, GitHub);
            Assert.Single(page.Descendants<HtmlBlock>());
            Assert.InRange(page.Descendants<Table>().Count(), 1, 2);
            Assert.Empty(SchemaValidator.Errors(schema, JsonNode.Parse(ComparisonJson.Write(report))));
            Assert.DoesNotContain('\n', ComparisonJson.WriteLine(report));
        });
    }

    [Fact]
    public void CommentsOfOneTarget_HaveOneMarker()
    {
        string first = FirstLine(Report(Scenes.Calm.Conclude(), Scenes.OneFlake.Conclude()));

        Assert.Equal(first, FirstLine(Report(Scenes.OneFlake.Conclude(), Scenes.Dozen.Conclude())));
        Conclusion other = Scenes.Calm.Conclude();
        Assert.NotEqual(first, FirstLine(Report(other, other with { Audit = other.Audit with { Subject = other.Audit.Subject with { Target = "Other.sln" } } })));
    }

    private static string FirstLine(ComparisonReport report) => ComparisonMarkdown.Write(report).Split('\n')[0];

    private static ComparisonReport Report(Conclusion before, Conclusion after) => ComparisonReport.Of(before, after, AuditComparer.UsualRuns);
}
