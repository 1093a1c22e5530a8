using System.Globalization;
using QualityGate.Core.Runs;

namespace QualityGate.Runner.Runs;

/// <summary>What the tests can read about the run they are in.</summary>
internal static class RunEnvironment
{
    /// <summary>1-based number of the run within its suite.</summary>
    public const string RunVariable = "QUALITYGATE_TEST_RUN";

    /// <summary>Lower-case names joined by '+'.</summary>
    public const string ConditionsVariable = "QUALITYGATE_TEST_CONDITIONS";

    public static IReadOnlyList<KeyValuePair<string, string>> Of(PlannedRun planned) =>
    [
        new(RunVariable, planned.Number.ToString(CultureInfo.InvariantCulture)),
        new(ConditionsVariable, planned.Conditions.Name),
    ];
}
