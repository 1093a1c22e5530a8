using System.Globalization;
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

    private const int OwnersShown = 3;
    private const int NameOfPerson = 60;

    public static string Name(AuditedTest test) => Inline.Name(TestNames.Short(test));

    public static string Location(SourceLocation? location) => location is null ? "unknown" : Inline.Code(location.ToString());

    /// <summary>Whom CODEOWNERS names; nothing when nobody.</summary>
    public static string Owners(SourceFile? file)
    {
        ImmutableArray<string> owners = file?.Owners ?? [];
        string shown = string.Join(", ", owners.Take(OwnersShown).Select(owner => Inline.Code(owner, NameOfPerson)));
        return owners.Length > OwnersShown ? $"{shown} and {Figures.Count(owners.Length - OwnersShown)} more" : shown;
    }

    /// <summary>Commit, day and author.</summary>
    public static string Change(LastChange change) =>
        $"{Inline.Code(VisibleText.Cut(change.Commit, 13).TrimEnd('…'))} of {change.At.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, {Inline.Prose(change.Author, NameOfPerson)}";

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
        string shown = string.Join(", ", tests.Take(NamesShown).Select(test => Inline.Name(TestNames.Short(test))));
        return tests.Length > NamesShown ? $"{shown} and {Figures.Count(tests.Length - NamesShown)} more" : shown;
    }
}
