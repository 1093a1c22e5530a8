using QualityGate.Core.Diagnosis;
using QualityGate.Core.Findings;

namespace QualityGate.DiagnosisBench.Scores;

/// <summary>What an audit says of the cause of a specimen that it found.</summary>
/// <param name="Accepted">What is right to say, the best first; never empty.</param>
/// <param name="Stated">What it says; <see cref="RootCause.Unclassified"/> where it abstains.</param>
/// <param name="Probabilities">How probable it says each cause is; empty where it says nothing.</param>
internal sealed record CauseAnswer(ImmutableArray<RootCause> Accepted, RootCause Stated, ImmutableArray<CauseProbability> Probabilities)
{
    public RootCause Truth => Accepted[0];

    public bool IsRight => Accepted.Contains(Stated);

    /// <summary>Causes that one could also name with some right.</summary>
    public ImmutableArray<RootCause> Arguable { get; init; } = [];

    public bool IsArguable => !IsRight && Arguable.Contains(Stated);

    public bool Abstains => Stated == RootCause.Unclassified;

    /// <summary>That of the cause it finds most probable, stated or not.</summary>
    public double Confidence => Probabilities.IsEmpty ? 0 : Probabilities.Max(cause => cause.Probability);

    /// <summary>Whether the most probable cause is right, stated or not.</summary>
    public bool IsTopRight => !Probabilities.IsEmpty && Accepted.Contains(Probabilities.MaxBy(cause => cause.Probability)!.Cause);

    /// <summary>Sum over all causes of the squared distance between the probability and what came true: 0 for a prophet, 2 at worst.</summary>
    /// <remarks>G. W. Brier (1950), "Verification of forecasts expressed in terms of probability", Monthly Weather Review 78, 1-3.</remarks>
    public double Brier
    {
        get
        {
            // Where several answers are right, that came true which it finds most probable of them.
            RootCause truth = Accepted.MaxBy(cause => ProbabilityOf(cause));
            return Probabilities.Select(cause => cause.Cause).Append(truth).Distinct().Sum(cause =>
                Math.Pow(ProbabilityOf(cause) - (cause == truth ? 1 : 0), 2));
        }
    }

    /// <summary>Null for a specimen that was not found, or of which no cause is known.</summary>
    public static CauseAnswer? Of(Sighting sighting) => sighting.IsFound && !sighting.Specimen.TrueCauses.IsEmpty
        ? new CauseAnswer(sighting.Specimen.TrueCauses, sighting.Cause, sighting.Test?.Diagnosis?.Probabilities ?? []) { Arguable = sighting.Specimen.ArguableCauses }
        : null;

    private double ProbabilityOf(RootCause cause) => Probabilities.FirstOrDefault(one => one.Cause == cause)?.Probability ?? 0;
}
