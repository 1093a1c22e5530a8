using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Ledgers;

/// <summary>All that was seen, folded: per test and conditions counts, outcomes and signatures, but no list of observations.</summary>
public sealed record Ledger
{
    public ImmutableSortedDictionary<SuiteId, SuiteLedger> Suites { get; private init; } =
        ImmutableSortedDictionary<SuiteId, SuiteLedger>.Empty;

    public static Ledger Empty(params IEnumerable<Discovery> discoveries) => new()
    {
        Suites = discoveries.ToImmutableSortedDictionary(discovery => discovery.Suite, SuiteLedger.Of),
    };

    /// <summary>A ledger of one suite, of which something was seen before.</summary>
    public static Ledger Of(SuiteLedger suite) => new()
    {
        Suites = ImmutableSortedDictionary<SuiteId, SuiteLedger>.Empty.Add(suite.Id, suite),
    };

    /// <summary>The ledger with one more run folded in.</summary>
    /// <exception cref="KeyNotFoundException">The run's suite was never discovered.</exception>
    public Ledger With(SuiteRun run) => this with
    {
        Suites = Suites.SetItem(run.Planned.Suite, Suites[run.Planned.Suite].With(run)),
    };

    /// <summary>The ledger as it will be when that run has been completed, as far as that can be known before: for planning ahead.</summary>
    public Ledger Expecting(PlannedRun planned) => With(new SuiteRun
    {
        Planned = planned,
        Completion = Completion.Completed,
        StartedAt = default,
        Duration = TimeSpan.Zero,
    });

    /// <summary>Two ledgers of different suites as one.</summary>
    /// <exception cref="ArgumentException">Both hold the same suite, with different content.</exception>
    public Ledger And(Ledger other) => this with { Suites = Suites.AddRange(other.Suites) };
}
