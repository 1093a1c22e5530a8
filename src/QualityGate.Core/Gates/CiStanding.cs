using QualityGate.Core.Baselines;

namespace QualityGate.Core.Gates;

/// <summary>What reading the CI definitions of a repository gave.</summary>
/// <param name="MaskedFailures">Places that hide failures; those that were accepted with a reason where they stand are not among them.</param>
public sealed record CiStanding(ImmutableArray<MaskedFailure> MaskedFailures)
{
    internal ImmutableArray<FlaggedPlace> Places =>
        [.. MaskedFailures.Select(failure => new FlaggedPlace(failure.ToBaseline(), Suite: null, failure.Place))];
}
