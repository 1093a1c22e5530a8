using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Planning;

/// <summary>One way of looking closer: which tests to run together, and for whose sake.</summary>
/// <param name="Company">Who is run.</param>
/// <param name="Conditions">Under what.</param>
/// <param name="Tests">The tests to run.</param>
/// <param name="Promise">Probability that the next such run shows something of those for whose sake it is made, 0 to 1 for each.</param>
/// <param name="Cost">What such a run is expected to take.</param>
internal sealed record FocusUnit(
    Company Company,
    ConditionSet Conditions,
    ImmutableArray<DiscoveredTest> Tests,
    ImmutableArray<double> Promise,
    TimeSpan Cost);
