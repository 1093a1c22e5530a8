using QualityGate.Core.Statistics;

namespace QualityGate.Core.Planning;

/// <summary>How surely a flake of which rate is to be seen under each condition before the audit may end.</summary>
/// <param name="Confidence">Strictly between 0 and 1.</param>
/// <param name="Rate">Failure rate of the flake, above 0 and at most 1.</param>
public sealed record PowerTarget(double Confidence, double Rate)
{
    /// <summary>The runs under each condition that it takes.</summary>
    public int RunsNeededForIt() => RunsNeeded.Of(Rate, Confidence);
}
