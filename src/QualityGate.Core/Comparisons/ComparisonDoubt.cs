using QualityGate.Core.Conditions;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Comparisons;

/// <summary>Why "not worse" cannot be said, where nothing worse was seen.</summary>
public abstract record ComparisonDoubt
{
    private ComparisonDoubt()
    {
    }

    /// <summary>An audit ended before all of its runs were made, or could not use all projects.</summary>
    public sealed record Incomplete(bool IsTheEarlier) : ComparisonDoubt;

    /// <summary>The later audit has fewer runs of a suite than it takes.</summary>
    /// <param name="Suite">The suite.</param>
    /// <param name="Conditions">Natural ones that the earlier audit ran it under.</param>
    /// <param name="Runs">What the later audit has.</param>
    /// <param name="Needed">What it takes.</param>
    public sealed record TooFewRuns(SuiteId Suite, ConditionSet Conditions, int Runs, int Needed) : ComparisonDoubt;

    /// <summary>There is no natural condition under which both ran the suite.</summary>
    public sealed record NothingInCommon(SuiteId Suite) : ComparisonDoubt;

    /// <summary>The earlier audit holds the suite, and the later one cannot say what became of all of its tests.</summary>
    public sealed record NotCompared(SuiteId Suite) : ComparisonDoubt;

    /// <summary>Flaky where the earlier audit did not look, or inconclusive now.</summary>
    /// <param name="Tests">How many; at least 1.</param>
    public sealed record OpenTests(int Tests) : ComparisonDoubt;

    /// <summary>The later audit ran no test.</summary>
    public sealed record NoTests : ComparisonDoubt;
}
