using System.Text.RegularExpressions;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Findings;

/// <summary>Finds the flaky markers that a suite's own discovery shows, one per test method, and joins them with those of its source.</summary>
public static partial class FlakyMarkers
{
    public static ImmutableArray<FlakyMarker> In(Discovery discovery) =>
    [
        .. discovery.Tests
            .Select(Of)
            .OfType<FlakyMarker>()
            .DistinctBy(marker => marker.Test.WholeMethod),
    ];

    /// <summary>
    /// Both, each test once. The source knows the line of the marker itself; discovery knows every test that a marker on a class
    /// or an assembly covers, so there the tests stand instead of the class.
    /// </summary>
    /// <param name="discovered">Of one suite.</param>
    /// <param name="written">In the source of the same suite.</param>
    public static ImmutableArray<FlakyMarker> Joined(ImmutableArray<FlakyMarker> discovered, ImmutableArray<FlakyMarker> written)
    {
        HashSet<TestId> named = [.. written.Where(IsOnMethod).Select(marker => marker.Test)];
        return
        [
            .. written.Where(marker => IsOnMethod(marker) || !discovered.Any(known => IsCoveredBy(marker, known))).DistinctBy(marker => marker.Test),
            .. discovered.Where(marker => !named.Contains(marker.Test)),
        ];
    }

    /// <summary>Whether a text speaks of flakiness.</summary>
    public static bool Confesses(string text) => Words().IsMatch(text);

    private static bool IsOnMethod(FlakyMarker marker) => marker.Test.Method.Length > 0;

    private static bool IsCoveredBy(FlakyMarker written, FlakyMarker discovered) =>
        written.Test.Class == discovered.Test.Class || (written.Kind, written.Text) == (discovered.Kind, discovered.Text);

    private static FlakyMarker? Of(DiscoveredTest test)
    {
        if (test.Traits.FirstOrDefault(trait => Confesses(trait.Name) || Confesses(trait.Value)) is { } trait)
            return Marker(test, MarkerKind.Trait, $"{trait.Name}={trait.Value}");

        return test.SkipReason is { } reason && Confesses(reason) ? Marker(test, MarkerKind.Skip, reason) : null;
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
