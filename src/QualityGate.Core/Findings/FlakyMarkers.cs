using System.Text.RegularExpressions;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Findings;

/// <summary>Finds the flaky markers that a suite's own discovery shows, one per test method.</summary>
public static partial class FlakyMarkers
{
    public static ImmutableArray<FlakyMarker> In(Discovery discovery) =>
    [
        .. discovery.Tests
            .Select(Of)
            .OfType<FlakyMarker>()
            .DistinctBy(marker => marker.Test.WholeMethod),
    ];

    private static FlakyMarker? Of(DiscoveredTest test)
    {
        if (test.Traits.FirstOrDefault(trait => Words().IsMatch(trait.Name) || Words().IsMatch(trait.Value)) is { } trait)
            return Marker(test, MarkerKind.Trait, $"{trait.Name}={trait.Value}");

        return test.SkipReason is { } reason && Words().IsMatch(reason) ? Marker(test, MarkerKind.Skip, reason) : null;
    }

    private static FlakyMarker Marker(DiscoveredTest test, MarkerKind kind, string text) => new()
    {
        Test = test.Id.WholeMethod,
        Kind = kind,
        Text = text,
        Location = test.Location,
    };

    // Whole words, so that neither "Unstable sort" (a property of an algorithm) nor "flake8" counts as a confession.
    [GeneratedRegex(@"\b(?:flake?y|flakiness|quarantined?|intermittent(?:ly)?|non-?deterministic(?:ally)?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
