using QualityGate.DiagnosisBench.Zoos;

namespace QualityGate.DiagnosisBench.Measurements;

/// <summary>All that was measured of a zoo project.</summary>
/// <param name="Project">The project with its ground truth.</param>
/// <param name="Audits">At least one.</param>
/// <param name="Reruns">Null when there was nothing to compare with.</param>
internal sealed record MeasuredProject(ZooProject Project, ImmutableArray<MeasuredAudit> Audits, MeasuredReruns? Reruns)
{
    /// <summary>What an audit took, in multiples of one plain run of the suite; null when those were not made.</summary>
    public double? MultipleOf(MeasuredAudit audit) => audit.Measurement.Seconds / Reruns?.SecondsPerRun;
}
