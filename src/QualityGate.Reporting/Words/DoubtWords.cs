using QualityGate.Core.Comparisons;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Words;

/// <summary>Why two audits do not show that nothing became worse.</summary>
internal static class DoubtWords
{
    /// <param name="doubt">What stands against it.</param>
    /// <param name="quote">Makes a foreign name fit for where the words are to stand.</param>
    public static string Of(ComparisonDoubt doubt, Func<string, string> quote) => doubt switch
    {
        ComparisonDoubt.Incomplete { IsTheEarlier: true } => "the base was not made whole",
        ComparisonDoubt.Incomplete => "the head was not made whole",
        ComparisonDoubt.TooFewRuns few => $"{Figures.Count(few.Runs)} of {Figures.Count(few.Needed)} runs of {quote(few.Suite.ToString())} {ConditionWords.How(few.Conditions)}",
        ComparisonDoubt.NothingInCommon none => $"no condition under which both ran {quote(none.Suite.ToString())}",
        ComparisonDoubt.NotCompared missing => $"the head does not say what became of all tests of {quote(missing.Suite.ToString())}",
        ComparisonDoubt.OpenTests open => $"{Figures.Count(open.Tests, "test")} of which nobody can say whether {(open.Tests == 1 ? "it was" : "they were")} so before",
        ComparisonDoubt.NoTests => "the head ran no test",
        _ => throw new UnreachableException(),
    };
}
