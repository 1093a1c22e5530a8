using QualityGate.Core.Findings;

namespace QualityGate.Core.Diagnosis;

/// <summary>Why a test is flaky, as far as can be told.</summary>
public sealed record CauseDiagnosis
{
    /// <summary><see cref="RootCause.Unclassified"/> when no cause reaches the threshold.</summary>
    public required RootCause Cause { get; init; }

    /// <summary>All causes, the most probable first.</summary>
    public required ImmutableArray<CauseProbability> Probabilities { get; init; }

    /// <summary>What speaks for and against; empty when nothing was recognised.</summary>
    public required ImmutableArray<Clue> Clues { get; init; }

    /// <summary>How it fared wherever it was provoked; empty when it was not.</summary>
    public ImmutableArray<Contrast> Contrasts { get; init; } = [];

    /// <summary>What tells its failing runs from its passing ones, the clearest first; empty when nothing does.</summary>
    public ImmutableArray<RunDifference> Differences { get; init; } = [];

    /// <summary>How probable it is that it fails by each mechanism; empty when it was read from a file.</summary>
    internal ImmutableArray<(Mechanism Mechanism, RootCause Cause, double Probability)> Ways { get; init; } = [];

    /// <summary>Probability of the most probable cause, 0 to 1.</summary>
    public double Confidence => Probabilities[0].Probability;

    /// <summary>The mechanisms of a cause, each with its probability.</summary>
    internal IEnumerable<(Mechanism Mechanism, double Weight)> WaysOf(RootCause cause) =>
        Ways.Where(way => way.Cause == cause).Select(way => (way.Mechanism, way.Probability));
}
