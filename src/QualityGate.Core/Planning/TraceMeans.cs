using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Planning;

/// <summary>What every search in a suite goes by.</summary>
/// <param name="suite">What was seen of it.</param>
/// <param name="suspected">Tests that carry a finding about shared state: where nothing else parts them they are tried first.</param>
internal sealed class TraceMeans(SuiteLedger suite, ImmutableHashSet<TestId> suspected)
{
    /// <summary>How much each test promises to be the one that is sought.</summary>
    /// <param name="explained">How well each explains what was seen; null when nothing that was seen asks for an explanation.</param>
    public Func<TestId, double> PromiseOf(Explanations? explained) =>
        test => (explained?.By(test) ?? 0) + (suspected.Contains(test) ? OrderCandidates.Suspicion : 0);

    /// <summary>Those that can be run before another: whoever hangs or kills the process would do it before that is reached.</summary>
    public ImmutableArray<TestId> Usable(ImmutableArray<TestId> tests)
    {
        HashSet<TestId> harmful =
        [
            .. suite.Tests.Where(test => test.Disruptions > 0).Select(test => test.Test.Case),
            .. suite.Probes.SelectMany(probe => probe.Seen).Where(seen => seen.Outcome.IsDisruption()).Select(seen => seen.Test.Case),
        ];
        return harmful.Count == 0 ? tests : [.. tests.Where(test => !harmful.Contains(test))];
    }
}
