using QualityGate.Core.Diagnosis;
using QualityGate.Core.Ledgers;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Words;

/// <summary>What tells failing runs from passing ones.</summary>
internal static class DifferenceWords
{
    /// <param name="difference">What was seen.</param>
    /// <param name="quote">Makes a foreign name fit for where the words are to stand.</param>
    public static string Of(RunDifference difference, Func<string, string> quote) => difference switch
    {
        RunDifference.Durations durations =>
            $"Failing runs took {Range(durations.Failing)}, passing ones {Range(durations.Passing)}, {How(durations)}.",
        RunDifference.StartedBehind start =>
            $"It failed in {Figures.Fraction(start.Behind)} runs in which it started directly behind {quote(TestNames.Short(start.Before))}, and in {Figures.Fraction(start.Elsewhere)} others, {How(start)}.",
        _ => throw new UnreachableException(),
    };

    private static string How(RunDifference difference) => $"{ConditionWords.How(difference.Conditions)} ({ChanceWords.Short(difference.PValue)})";

    private static string Range(DurationRange range) => range.Shortest == range.Longest
        ? Figures.Duration(range.Shortest)
        : $"{Figures.Duration(range.Shortest)} to {Figures.Duration(range.Longest)}";
}
