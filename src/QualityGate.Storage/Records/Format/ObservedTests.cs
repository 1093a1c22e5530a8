using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Storage.Records.Format;

/// <summary>
/// What was reported in a run so far, one observation per test and call: a second report of it, for instance when its fixture fails
/// after it, takes the place of the first.
/// </summary>
internal sealed class ObservedTests
{
    private readonly List<Observation> _observations = [];
    private readonly Dictionary<(TestId Test, int EarlierCalls), int> _places = [];

    /// <summary>All reports, those that were replaced included.</summary>
    public int Reports { get; private set; }

    public void Add(Observation observation)
    {
        Reports++;
        (TestId, int) place = (observation.Test, observation.EarlierCalls);
        if (_places.TryAdd(place, _observations.Count))
            _observations.Add(observation);
        else
            _observations[_places[place]] = observation;
    }

    public ImmutableArray<Observation> ToImmutable() => [.. _observations];
}
