using QualityGate.Core.Faults;
using QualityGate.Core.Planning;

namespace QualityGate.Cli.Forecasts;

/// <summary>What an audit would run.</summary>
/// <param name="Settings">What is asked for.</param>
/// <param name="Suites">Suite by suite.</param>
/// <param name="Faults">What could not be used.</param>
internal sealed record Forecast(RunSettings Settings, ImmutableArray<SuiteForecast> Suites, ImmutableArray<Fault> Faults)
{
    public int Tests => Suites.Sum(suite => suite.Discovery.Tests.Length);

    public int Runs => Suites.Sum(suite => suite.Runs);

    /// <summary>What all runs take when one suite follows the other; null when that of any of them is not known.</summary>
    public TimeSpan? Time => Suites.Any(suite => suite.Time is null) ? null : new TimeSpan(Suites.Sum(suite => suite.Time!.Value.Ticks));
}
