using QualityGate.Core.Suites;

namespace QualityGate.Core.Verdicts;

/// <summary>Tests that, by running before another, change how it ends; with the runs that prove it.</summary>
public sealed record OrderProof
{
    /// <summary>In the order in which they ran; where there are several, none of them is enough without the others.</summary>
    public required ImmutableArray<TestId> Tests { get; init; }

    /// <summary>Numbers of the runs of these tests and then the one in question, in which it ended otherwise than without them.</summary>
    public required ImmutableArray<int> ChangedIn { get; init; }

    /// <summary>How many such runs there were; more than <see cref="ChangedIn"/> when they change it only sometimes.</summary>
    public required int Trials { get; init; }

    /// <summary>Numbers of the runs without them, in which it never ended so.</summary>
    public required ImmutableArray<int> UnchangedIn { get; init; }

    /// <summary>Numbers of runs in another host than the suite's own that show the same; empty until both orders were seen there.</summary>
    public ImmutableArray<int> SeenElsewhereIn { get; init; } = [];

    /// <summary>Number of the probe that completed it.</summary>
    internal int ProvedBy => ChangedIn.Concat(UnchangedIn).Max();
}
