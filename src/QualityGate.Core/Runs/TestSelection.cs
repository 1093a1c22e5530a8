using QualityGate.Core.Suites;

namespace QualityGate.Core.Runs;

/// <summary>Which of the discovered tests a run is asked for.</summary>
public abstract record TestSelection
{
    private TestSelection()
    {
    }

    /// <summary>Everything the suite contains.</summary>
    public sealed record Everything : TestSelection;

    /// <summary>These cases and nothing else.</summary>
    public sealed record Only(ImmutableArray<TestId> Tests) : TestSelection;
}
