using QualityGate.Core.Audits;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Suites;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Markdown;

/// <summary>Cells that several tables share.</summary>
internal static class Cells
{
    public const int NamesShown = 8;

    public static string Name(AuditedTest test) => Inline.Code(TestNames.Short(test));

    public static string Location(SourceLocation? location) => location is null ? "unknown" : Inline.Code(location.ToString());

    /// <summary>The commonest failure on one line.</summary>
    public static string Issue(AuditedTest test) => MainFailure(test) is { } failure
        ? Inline.Code(TestNames.OneLine(failure.Sample), 160)
        : "no failure seen";

    /// <summary>The commonest failure, the earlier one where two are equally common; null when the test never failed. Of what decided its verdict.</summary>
    public static SignatureTally? MainFailure(AuditedTest test) => DecidingResults.Of(test)
        .SelectMany(result => result.Signatures)
        .OrderByDescending(signature => signature.Count)
        .ThenBy(signature => signature.FirstRun)
        .FirstOrDefault();

    /// <summary>The rate under the condition in which the test failed most often.</summary>
    public static string Rate(AuditedTest test)
    {
        ConditionResult worst = WorstResult.Of(test);
        return $"{Figures.Rate(worst.Rate)} {ConditionWords.How(worst.Conditions)}{CompanyWords.Behind(worst.Company)}";
    }

    public static string Tests(ImmutableArray<TestId> tests)
    {
        string shown = string.Join(", ", tests.Take(NamesShown).Select(test => Inline.Code(TestNames.Short(test))));
        return tests.Length > NamesShown ? $"{shown} and {Figures.Count(tests.Length - NamesShown)} more" : shown;
    }
}
