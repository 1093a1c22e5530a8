using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Suites;

namespace QualityGate.Cli.Forecasts;

/// <summary>What an audit would run of one suite.</summary>
/// <param name="Discovery">Its tests.</param>
/// <param name="Conditions">The runs under each of the conditions that this machine provides.</param>
internal sealed record SuiteForecast(Discovery Discovery, ImmutableArray<ConditionForecast> Conditions)
{
    public int Runs => Conditions.Sum(conditions => conditions.Runs);

    /// <summary>What its runs take together; null when that of any of them is not known.</summary>
    public TimeSpan? Time => Conditions.All(conditions => conditions.Each is not null)
        ? new TimeSpan(Conditions.Sum(conditions => conditions.Each!.Value.Ticks * conditions.Runs))
        : null;

    /// <param name="discovery">Its tests.</param>
    /// <param name="settings">What is asked for.</param>
    /// <param name="earlier">What an earlier audit saw of the suite; null when it saw nothing.</param>
    public static SuiteForecast Of(Discovery discovery, RunSettings settings, SuiteLedger? earlier) => new(
        discovery,
        [
            .. settings.ProvidedConditions().Select(conditions => new ConditionForecast(
                conditions,
                discovery.Tests.IsEmpty ? 0 : settings.RunsHere(),
                MeanOf((earlier?.Runs ?? []).Where(run => run.Conditions.Equals(conditions))) ?? MeanOf(earlier?.Runs ?? []))),
        ]);

    private static TimeSpan? MeanOf(IEnumerable<RunSummary> runs) => runs.Where(run => run.Counts).ToImmutableArray() is { IsEmpty: false } whole
        ? TimeSpan.FromTicks((long)whole.Average(run => run.Duration.Ticks))
        : null;
}
