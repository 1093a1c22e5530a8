using QualityGate.Core.Conditions;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Histories;

/// <summary>What each entry showed of the few tests that have ever failed: the second walk over a history.</summary>
internal sealed class TestPoints
{
    private readonly Dictionary<int, ImmutableArray<TrendPoint>.Builder> _points = [];
    private readonly Dictionary<(int Test, int Group), (int Failures, int Trials)> _sameCode = [];
    private readonly HashSet<int> _contradicted = [];

    private TestPoints()
    {
    }

    /// <param name="history">What is known.</param>
    /// <param name="index">Its tests.</param>
    /// <param name="sums">What the first walk has shown.</param>
    public static TestPoints Of(History history, TestIndex index, TestSum[] sums)
    {
        TestPoints points = new();
        ComparableEntries comparable = ComparableEntries.In(history);
        Dictionary<Roster, ImmutableArray<(int Place, int Test)>> failing = [];
        foreach (HistoryEntry entry in history.Entries)
        {
            Sighting seen = Sighting.Of(entry);
            foreach (SuiteEntry suite in entry.Suites)
            {
                if (!failing.TryGetValue(suite.Roster, out ImmutableArray<(int Place, int Test)> tests))
                    failing[suite.Roster] = tests = [.. index.NumbersOf(suite.Roster).Index().Where(test => sums[test.Item].Failures > 0)];
                points.Add(suite, tests, seen, conditions => comparable.GroupOf(entry, conditions));
            }
        }

        return points;
    }

    /// <summary>None for a test that never failed.</summary>
    public ImmutableArray<TrendPoint> Of(int test) => _points.TryGetValue(test, out ImmutableArray<TrendPoint>.Builder? points) ? points.ToImmutable() : [];

    /// <summary>Whether entries of the same code contradict each other about it.</summary>
    public bool IsContradicted(int test) => _contradicted.Contains(test);

    private void Add(SuiteEntry suite, ImmutableArray<(int Place, int Test)> tests, Sighting seen, Func<ConditionEntry, int?> groupOf)
    {
        ImmutableArray<(ConditionEntry Conditions, ImmutableArray<StripCount> Counts, int? Group)> natural =
        [
            .. suite.Conditions
                .Where(conditions => conditions.Nature == ConditionNature.Natural)
                .Select(conditions => (conditions, StripCount.Of(conditions), groupOf(conditions))),
        ];
        foreach ((int place, int test) in tests)
        {
            (int failures, int trials) = (0, 0);
            foreach ((ConditionEntry conditions, ImmutableArray<StripCount> counts, int? group) in natural)
            {
                StripCount count = counts[conditions.StripOf[place]];
                (failures, trials) = (failures + count.Failures, trials + count.Trials);

                // Runs of one entry are of one code: a job that tries again shows both outcomes by itself.
                if (count.Failures > 0 && count.Failures < count.Trials)
                    _contradicted.Add(test);
                if (group is { } same && count.Trials > 0)
                    Compare(test, same, count);
            }

            if (trials > 0)
                PointsOf(test).Add(new TrendPoint(seen, new FailureRate(failures, trials)));
        }
    }

    private void Compare(int test, int group, StripCount seen)
    {
        (int failures, int trials) = _sameCode.GetValueOrDefault((test, group));
        if ((failures > 0 && seen.Failures < seen.Trials) || (failures < trials && seen.Failures > 0))
            _contradicted.Add(test);
        _sameCode[(test, group)] = (failures + seen.Failures, trials + seen.Trials);
    }

    private ImmutableArray<TrendPoint>.Builder PointsOf(int test)
    {
        if (!_points.TryGetValue(test, out ImmutableArray<TrendPoint>.Builder? points))
            _points[test] = points = ImmutableArray.CreateBuilder<TrendPoint>();
        return points;
    }
}
