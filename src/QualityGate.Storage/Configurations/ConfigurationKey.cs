using System.Text.Json;

namespace QualityGate.Storage.Configurations;

/// <summary>One key of a configuration and what its value does.</summary>
/// <param name="Name">As it must be written.</param>
/// <param name="Apply">The configuration with that value; throws a <see cref="FormatException"/> when it cannot be used.</param>
internal sealed record ConfigurationKey(string Name, Func<Configuration, JsonElement, Configuration> Apply)
{
    public const int MaxRuns = 10_000;

    /// <summary>Every key there is, in the order in which they are listed to people.</summary>
    public static ImmutableArray<ConfigurationKey> All { get; } =
    [
        new("runs", (configuration, value) => configuration with { Runs = ConfigurationValues.WholeNumber(value, 1, MaxRuns) }),
        new("minRuns", (configuration, value) => configuration with { MinRuns = ConfigurationValues.WholeNumber(value, 1) }),
        new("conditions", (configuration, value) => configuration with { Conditions = ConfigurationValues.Conditions(value) }),
        new("flaky", (configuration, value) => configuration with { Flaky = ConfigurationValues.WholeNumber(value, 0) }),
        new("flakyMarkers", (configuration, value) => configuration with { FlakyMarkers = ConfigurationValues.WholeNumber(value, 0) }),
        new("timeout", (configuration, value) => configuration with { Timeout = ConfigurationValues.Timeout(value) }),
        new("since", (configuration, value) => configuration with { Since = ConfigurationValues.Reference(value) }),
    ];

    public static IEnumerable<string> Names => All.Select(key => key.Name);
}
