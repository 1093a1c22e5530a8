using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Words;

/// <summary>In what circumstances a test runs, in words.</summary>
internal static class CircumstanceWords
{
    private const int NamesShown = 3;

    /// <summary>Such as <c>in parallel, its class only</c>; on one line, however the tests are called.</summary>
    public static string Of(Circumstances circumstances) => VisibleText.OneLine(
        $"{ConditionWords.How(circumstances.Conditions)}, {CompanyOf(circumstances)}{(circumstances.Seed is { } seed ? $", with the seed {seed}" : "")}");

    private static string CompanyOf(Circumstances circumstances) => (circumstances.Behind, circumstances.Company) switch
    {
        ({ IsEmpty: false } behind, _) => $"directly behind {Figures.List([.. behind.TakeLast(NamesShown).Select(TestNames.Short)])}{Earlier(behind.Length - NamesShown)}",
        (_, Company.WholeSuite) => "the whole suite",
        (_, Company.Suspects) => "among suspicious tests",
        (_, Company.OwnClass) => "its class only",
        (_, Company.Alone) => "alone",
        _ => throw new UnreachableException(),
    };

    private static string Earlier(int others) => others > 0 ? $", before which {Figures.Count(others, "other test")} ran" : "";
}
