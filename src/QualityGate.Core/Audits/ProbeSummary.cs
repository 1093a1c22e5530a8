using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Audits;

/// <summary>What stays of a run that was made to answer one question; it is in no rate.</summary>
public sealed record ProbeSummary
{
    /// <summary>What verdicts cite, and what <c>replay</c> takes; goes on from the numbers of the other runs.</summary>
    public required int Number { get; init; }

    /// <summary>The host it was made in; Unknown stands for the suite's own.</summary>
    public SuiteHost Host { get; init; }

    public required Isolation Isolation { get; init; }

    /// <summary>How many tests it was to run in an order of its own; 0 when it kept the framework's.</summary>
    public required int Tests { get; init; }

    public required Completion Completion { get; init; }

    public required TimeSpan Duration { get; init; }

    internal static ProbeSummary Of(Probe probe) => new()
    {
        Number = probe.Number,
        Host = probe.Planned.Host,
        Isolation = probe.Planned.Isolation,
        Tests = probe.Planned.Order.Length,
        Completion = probe.Completion,
        Duration = probe.Duration,
    };
}
