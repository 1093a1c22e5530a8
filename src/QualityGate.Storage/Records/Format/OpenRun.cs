using QualityGate.Core.Runs;

namespace QualityGate.Storage.Records.Format;

/// <summary>A run that has begun and whose end has not been read yet.</summary>
internal sealed class OpenRun(int place, PlannedRun planned, DateTimeOffset startedAt)
{
    /// <summary>Earlier begun, smaller.</summary>
    public int Place => place;

    public PlannedRun Planned => planned;

    public ObservedTests Observed { get; } = new();

    /// <summary>The run as far as the record tells: cancelled, and as long as what was seen of it.</summary>
    public SuiteRun CutOff()
    {
        ImmutableArray<Observation> seen = Observed.ToImmutable();
        return new SuiteRun
        {
            Planned = planned,
            Completion = Completion.Cancelled,
            Reason = "The record breaks off in the middle of this run.",
            StartedAt = startedAt,
            Duration = seen.Select(observation => observation.StartedAfter + observation.Duration).DefaultIfEmpty().Max(),
            Observations = seen,
        };
    }
}
