using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Ledgers;

/// <summary>
/// Gives each observation the identity under which it can be compared with other runs: its own when discovery listed the case,
/// its method's when it did not, because a row that was not there before will not be there again.
/// </summary>
internal static class RowFolding
{
    public static ImmutableDictionary<TestId, Observation> Fold(ImmutableArray<Observation> observations, ImmutableHashSet<TestId> discovered)
    {
        ImmutableDictionary<TestId, Observation>.Builder folded = ImmutableDictionary.CreateBuilder<TestId, Observation>();
        foreach (Observation observation in observations)
        {
            TestId identity = discovered.Contains(observation.Test.Case) ? observation.Test : observation.Test.WholeMethod;
            folded[identity] = folded.TryGetValue(identity, out Observation? other) ? Worse(other, observation) : observation;
        }

        return folded.ToImmutable();
    }

    private static Observation Worse(Observation one, Observation other) =>
        Outcomes.Worse(one.Outcome, other.Outcome) == one.Outcome ? one : other;
}
