namespace QualityGate.Core.Suites;

/// <summary>Which of a suite's tests a run is asked for.</summary>
public abstract record TestSelection
{
    private TestSelection()
    {
    }

    /// <summary>Everything the suite contains.</summary>
    public sealed record Everything : TestSelection;

    /// <summary>These and nothing else: cases, or whole methods (an empty row) with whatever rows they have in that run.</summary>
    public sealed record Only(ImmutableArray<TestId> Tests) : TestSelection;
}
