using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Ledgers;

/// <summary>
/// Folds the probes in which a test ran among suspects, with its class only, or alone, each in a fresh process. They are chosen by
/// what was seen before, so that they are in no rate of whole runs; but all with one company under one set of conditions are alike,
/// and a test with both outcomes among them is as flaky as any.
/// </summary>
internal static class FocusedRuns
{
    /// <summary>True for a probe that is one of them.</summary>
    public static bool IsFocused(Probe probe, Discovery discovery) =>
        probe.Planned is { Isolation: Isolation.FreshProcess, Host: SuiteHost.Unknown }
        && (probe.Planned.IsAmongSuspects || (probe.Planned.Order.IsEmpty && CompanyOf(probe, discovery) != Company.WholeSuite));

    /// <summary>By company and conditions, in the order in which each was first tried.</summary>
    public static ImmutableArray<FocusTally> Of(TestId test, SuiteLedger suite) =>
    [
        .. suite.Probes
            .Where(probe => IsAbout(test, probe) && IsFocused(probe, suite.Discovery))
            .GroupBy(probe => (Company: CompanyOf(probe, suite.Discovery), probe.Planned.Conditions))
            .Select(alike => new FocusTally(alike.Key.Company, TallyOf(test, alike.Key.Conditions, [.. alike]))),
    ];

    private static Company CompanyOf(Probe probe, Discovery discovery) => probe.Planned.IsAmongSuspects
        ? Company.Suspects
        : Companies.Of(probe.Planned.Tests, discovery);

    // The class is compared first: to ask a selection costs more, and hardly any probe is about the test.
    private static bool IsAbout(TestId test, Probe probe) =>
        probe.Planned.IsAmongSuspects
            ? WorstOf(test, probe) is not null
            : probe.Planned.Tests is TestSelection.Only { Tests: [var first, ..] } only && first.Class == test.Class && only.ToPredicate()(test);

    private static ConditionTally TallyOf(TestId test, ConditionSet conditions, ImmutableArray<Probe> probes)
    {
        ConditionTally tally = new() { Conditions = conditions };
        foreach ((int column, Probe probe) in probes.Index())
        {
            tally = tally.With(Outcome.NotObserved);
            if (WorstOf(test, probe) is { } seen)
                tally = tally.With(column, new ColumnEntry(probe.Number, seen));
        }

        return tally;
    }

    private static Observation? WorstOf(TestId test, Probe probe) => probe.SeenOf(test)
        .Aggregate((Observation?)null, (worst, seen) => worst is null || Outcomes.Worse(worst.Outcome, seen.Outcome) != worst.Outcome ? seen : worst);
}
