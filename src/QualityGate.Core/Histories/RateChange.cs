using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Histories;

/// <summary>A failure rate changed, and between which commits that was.</summary>
/// <param name="After">The last code that surely had the old rate.</param>
/// <param name="UpTo">The first code that surely has the new one: the change came with a commit after <paramref name="After"/>, up to this one.</param>
/// <param name="Old">The rate up to there.</param>
/// <param name="New">The rate since.</param>
/// <param name="LogBayesFactor">Natural logarithm of how much better a change explains the results than one rate; at least ln 150.</param>
public sealed record RateChange(Sighting After, Sighting UpTo, FailureRate Old, FailureRate New, double LogBayesFactor)
{
    public bool IsForTheWorse => New.Point > Old.Point;
}
