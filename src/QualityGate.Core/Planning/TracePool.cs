using QualityGate.Core.Suites;

namespace QualityGate.Core.Planning;

/// <summary>Where to look for a test that changes another.</summary>
/// <param name="Pool">One or more of these do it together, in this order.</param>
/// <param name="Likely">The part of them with which to begin.</param>
/// <param name="Explained">How well each explains what was seen; null when nothing that was seen asks for an explanation.</param>
/// <param name="Tries">How often to try all of them before they are said not to do it.</param>
/// <param name="Turn">When they are asked about at the earliest.</param>
internal sealed record TracePool(ImmutableArray<TestId> Pool, ImmutableArray<TestId> Likely, Explanations? Explained, int Tries, TraceTurn Turn)
{
    public static TracePool Of(ImmutableArray<TestId> pool, Explanations? explained, int tries, TraceTurn turn) =>
        new(pool, explained?.BestAmong(pool) ?? [], explained, tries, turn);
}
