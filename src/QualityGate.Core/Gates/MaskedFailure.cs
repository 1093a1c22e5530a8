using QualityGate.Core.Baselines;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Gates;

/// <summary>A place in a CI definition that hides failures.</summary>
/// <param name="Rule">Such as <c>QGC003</c>.</param>
/// <param name="Place">Where, from the root of the repository.</param>
/// <param name="Fingerprint">Equal for the same place when its line has moved.</param>
public sealed record MaskedFailure(string Rule, SourceLocation Place, string Fingerprint)
{
    /// <summary>What a baseline keeps of it.</summary>
    public BaselineFinding ToBaseline() => new("", Rule, Place.File, Fingerprint);
}
