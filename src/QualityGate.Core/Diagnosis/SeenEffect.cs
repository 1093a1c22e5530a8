using QualityGate.Core.Statistics;

namespace QualityGate.Core.Diagnosis;

/// <summary>What one contrast shows: how far the rate of failures is another under the provocation.</summary>
internal sealed class SeenEffect
{
    /// <summary>The effect is convincing from this Bayes factor on ("strong", Kass and Raftery).</summary>
    private const double Strong = 20;

    private readonly Contrast _contrast;

    public SeenEffect(Contrast contrast)
    {
        _contrast = contrast;
        Provocations = contrast.Provocation == Provocation.Unknown ? Diagnosis.Provocations.In(contrast.Conditions) : [contrast.Provocation];
        Shift = RateShift.Of(contrast.Rate.Failures, contrast.Rate.Trials, contrast.Elsewhere.Failures, contrast.Elsewhere.Trials);
    }

    /// <summary>All that provoked it.</summary>
    public ImmutableArray<Provocation> Provocations { get; }

    public RateShift Shift { get; }

    /// <summary>True when it is clear, from more than one run there, that it fails more often, however often.</summary>
    public bool IsMore => _contrast.Rate.Trials > 1 && Math.Max(Shift.Higher, Shift.Always) >= Strong;

    /// <summary>True when besides it always failed there and never without.</summary>
    public bool IsFlip => IsMore && _contrast.Rate.Failures == _contrast.Rate.Trials && _contrast.BaseRate.Failures == 0;
}
