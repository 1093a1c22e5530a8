using System.Collections.Frozen;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Planning;

/// <summary>What is known of all tests from before the present audit.</summary>
public sealed class Reputations
{
    private readonly FrozenDictionary<TestId, Reputation> _known;
    private readonly FrozenSet<SuiteId> _suites;

    public Reputations(IEnumerable<(TestId Test, Reputation Reputation)> known)
    {
        _known = known.ToFrozenDictionary(test => test.Test, test => test.Reputation);
        _suites = _known.Keys.Select(test => test.Suite).ToFrozenSet();
    }

    /// <summary>Where there is no history.</summary>
    public static Reputations None { get; } = new([]);

    /// <summary>A row that is named anew in every run has that of its method.</summary>
    public Reputation Of(TestId test)
    {
        if (_known.TryGetValue(test, out Reputation known) || _known.TryGetValue(test.WholeMethod, out known))
            return known;

        return _suites.Contains(test.Suite) ? Reputation.New : Reputation.Unknown;
    }
}
