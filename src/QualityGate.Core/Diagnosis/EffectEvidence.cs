using QualityGate.Core.Findings;
using QualityGate.Core.Statistics;

namespace QualityGate.Core.Diagnosis;

/// <summary>What one contrast says of each cause: how well the effects to be expected of it explain what was seen.</summary>
internal sealed class EffectEvidence
{
    /// <summary>The effect is convincing from this Bayes factor on ("strong", Kass and Raftery).</summary>
    private const double Strong = 20;

    // A contrast can go wrong as a whole, by a machine that others load just then. None may outweigh everything else.
    private const double Lapse = 0.001;

    // Contrasts of one test share what they are held against and the hour in which they were made, so that each says less than it would
    // alone: D. J. Hand and K. Yu (2001), "Idiot's Bayes: not so stupid after all?", International Statistical Review 69, 385-398.
    private const double Independence = 0.8;

    private readonly Contrast _contrast;
    private readonly RateShift _shift;

    public EffectEvidence(Contrast contrast)
    {
        _contrast = contrast;
        _shift = RateShift.Of(contrast.Rate.Failures, contrast.Rate.Trials, contrast.Elsewhere.Failures, contrast.Elsewhere.Trials);
    }

    /// <summary>True when it is clear, from more than one run there, that it fails more often, however often.</summary>
    public bool IsMore => _contrast.Rate.Trials > 1 && Math.Max(_shift.Higher, _shift.Always) >= Strong;

    /// <summary>True when besides it always failed there and never without.</summary>
    public bool IsFlip => IsMore && _contrast.Rate.Failures == _contrast.Rate.Trials && _contrast.BaseRate.Failures == 0;

    /// <summary>Proportional to the probability of what was seen if that is the cause.</summary>
    public double Of(RootCause cause)
    {
        ImmutableArray<Provocation> provocations = _contrast.Provocation == Provocation.Unknown ? Provocations.In(_contrast.Conditions) : [_contrast.Provocation];
        if (provocations.Contains(Provocation.Unknown))
            return 1;

        ExpectedEffect expected = EffectTable.Of(provocations, cause);
        double seen = expected.None + (expected.More * _shift.Higher) + (expected.Less * _shift.Lower) + (expected.Always * _shift.Always);
        double most = Math.Max(Math.Max(1, _shift.Higher), Math.Max(_shift.Lower, _shift.Always));
        return Math.Pow(((1 - Lapse) * seen) + (Lapse * most), Independence);
    }
}
