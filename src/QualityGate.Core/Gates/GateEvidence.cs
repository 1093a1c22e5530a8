using QualityGate.Core.Conditions;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Gates;

/// <summary>What a condition rests on: where to look.</summary>
public abstract record GateEvidence
{
    private GateEvidence()
    {
    }

    /// <summary>A test, with numbers of runs of its suite; none where it is not about runs.</summary>
    public sealed record OfTest(TestId Test, ImmutableArray<int> Runs) : GateEvidence;

    /// <summary>A test that the baseline knows as flaky and that passed, in too few runs to call it mended.</summary>
    public sealed record OfUnprovedTest(TestId Test) : GateEvidence;

    /// <summary>Runs of a suite under a set of conditions, by their numbers.</summary>
    public sealed record OfRuns(SuiteId Suite, ConditionSet Conditions, ImmutableArray<int> Runs) : GateEvidence;

    /// <summary>A place in a file; line 0 means the file as a whole.</summary>
    public sealed record OfPlace(string What, SourceLocation Place) : GateEvidence;

    /// <summary>A project, file or entry by its name.</summary>
    public sealed record OfName(string Name) : GateEvidence;

    /// <summary>Shards by their numbers.</summary>
    public sealed record OfShards(ImmutableArray<int> Missing) : GateEvidence;

    /// <summary>What is not known.</summary>
    public sealed record Lacking(MissingFact Fact) : GateEvidence;
}
