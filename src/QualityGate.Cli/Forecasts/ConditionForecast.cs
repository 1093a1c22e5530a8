using QualityGate.Core.Conditions;

namespace QualityGate.Cli.Forecasts;

/// <summary>The runs of a suite under one set of conditions that an audit would make.</summary>
/// <param name="Conditions">Which.</param>
/// <param name="Runs">How many.</param>
/// <param name="Each">What one takes, as far as an earlier audit tells; null when none does.</param>
internal sealed record ConditionForecast(ConditionSet Conditions, int Runs, TimeSpan? Each);
