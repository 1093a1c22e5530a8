using QualityGate.Core.Comparisons;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Words;

/// <summary>What differs between two audits beside the code.</summary>
internal static class AuditDifferenceWords
{
    /// <param name="difference">What differs.</param>
    /// <param name="quote">Makes a foreign name fit for where the words are to stand.</param>
    public static string Of(ComparisonDifference difference, Func<string, string> quote) => difference switch
    {
        ComparisonDifference.OfConditions conditions => $"{quote(conditions.Suite.ToString())} was run {ConditionWords.How(conditions.Conditions)} in the {Side(conditions.WasBefore)} only",
        ComparisonDifference.OfRuns runs => $"{Figures.Count(runs.Before, "run")} of {quote(runs.Suite.ToString())} {ConditionWords.How(runs.Conditions)} in the base and {Figures.Count(runs.After)} in the head",
        ComparisonDifference.OfSuite suite => $"{quote(suite.Suite.ToString())} is in the {Side(suite.WasBefore)} only",
        ComparisonDifference.OfMachine machine => $"the base was made on {quote(machine.Before)} and the head on {quote(machine.After)}",
        ComparisonDifference.OfOptions options => $"the base was asked for with {Options(options.Before, quote)} and the head with {Options(options.After, quote)}",
        ComparisonDifference.OfSource { WasImported: true } => "the base was drawn from result files, the head made its runs",
        ComparisonDifference.OfSource => "the base made its runs, the head was drawn from result files",
        ComparisonDifference.None same => $"not even that, since both are of {quote(VisibleText.Cut(same.Commit, 10).TrimEnd('…'))}, and what they show differently is chance or circumstance",
        _ => throw new UnreachableException(),
    };

    private static string Side(bool wasBefore) => wasBefore ? "base" : "head";

    private static string Options(string options, Func<string, string> quote) => options.Length == 0 ? "no options" : quote(options);
}
