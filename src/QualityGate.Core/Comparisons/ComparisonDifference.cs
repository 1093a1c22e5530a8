using QualityGate.Core.Conditions;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Comparisons;

/// <summary>What differs between two audits beside the code, and so between what they can see.</summary>
public abstract record ComparisonDifference
{
    private ComparisonDifference()
    {
    }

    /// <summary>A condition under which only one of them ran a suite.</summary>
    public sealed record OfConditions(SuiteId Suite, ConditionSet Conditions, bool WasBefore) : ComparisonDifference;

    /// <summary>More runs under one condition than the other has.</summary>
    public sealed record OfRuns(SuiteId Suite, ConditionSet Conditions, int Before, int After) : ComparisonDifference;

    /// <summary>A suite that only one of them holds.</summary>
    public sealed record OfSuite(SuiteId Suite, bool WasBefore) : ComparisonDifference;

    /// <summary>The operating system, or the number of processors.</summary>
    public sealed record OfMachine(string Before, string After) : ComparisonDifference;

    /// <summary>Options that chose or changed what was run.</summary>
    public sealed record OfOptions(string Before, string After) : ComparisonDifference;

    /// <summary>One made its runs, the other was drawn from result files of other tools.</summary>
    public sealed record OfSource(bool WasImported) : ComparisonDifference;

    /// <summary>The same code twice: whatever differs is chance or circumstance.</summary>
    public sealed record None(string Commit) : ComparisonDifference;
}
