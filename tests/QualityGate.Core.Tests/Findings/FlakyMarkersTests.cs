using QualityGate.Core.Findings;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Findings;

public sealed class FlakyMarkersTests
{
    [Theory]
    [InlineData("Category", "Flaky")]
    [InlineData("flaky", "true")]
    [InlineData("Category", "Quarantine")]
    [InlineData("Status", "quarantined since May")]
    [InlineData("Category", "Non-Deterministic")]
    [InlineData("Category", "nondeterministic")]
    public void TraitThatConfesses_IsAMarker(string name, string value)
    {
        FlakyMarker marker = Assert.Single(MarkersOf(test => test with { Traits = [new Trait("Owner", "Kim"), new Trait(name, value)] }));

        Assert.Equal(MarkerKind.Trait, marker.Kind);
        Assert.Equal($"{name}={value}", marker.Text);
    }

    [Theory]
    [InlineData("Flaky on CI, see #12")]
    [InlineData("is flakey")]
    [InlineData("known flakiness of the clock")]
    [InlineData("fails intermittently")]
    public void SkipReasonThatConfesses_IsAMarker(string reason)
    {
        FlakyMarker marker = Assert.Single(MarkersOf(test => test with { SkipReason = reason }));

        Assert.Equal(MarkerKind.Skip, marker.Kind);
        Assert.Equal(reason, marker.Text);
    }

    [Theory]
    [InlineData("Unstable sort is not supported")]
    [InlineData("needs flake8")]
    [InlineData("snowflakes melt")]
    [InlineData("Flakyness_of_crust")]
    [InlineData("deterministic only")]
    [InlineData("")]
    public void PartOfAnotherWord_IsNoMarker(string reason) =>
        Assert.Empty(MarkersOf(test => test with { SkipReason = reason, Traits = [new Trait("Topic", reason)] }));

    [Fact]
    public void TestThatIsMarkedInItsSourceToo_CountsOnceWithTheLineOfTheMarker()
    {
        FlakyMarker written = Marker("Add", MarkerKind.Retry, "[Retry(3)]");

        Assert.Equal([written], FlakyMarkers.Joined([Marker("Add", MarkerKind.Trait, "Category=Flaky")], [written]).AsEnumerable());
    }

    [Fact]
    public void MarkerOnAClass_StandsBackBehindTheTestsThatDiscoveryNames()
    {
        FlakyMarker onClass = Marker("", MarkerKind.Trait, "Category=Flaky");
        FlakyMarker found = Marker("Add", MarkerKind.Trait, "Category=Flaky");

        Assert.Equal([found], FlakyMarkers.Joined([found], [onClass]).AsEnumerable());
        Assert.Equal([onClass], FlakyMarkers.Joined([], [onClass]).AsEnumerable());
    }

    private static FlakyMarker Marker(string method, MarkerKind kind, string text) => new()
    {
        Test = new TestId(SuiteScript.Of().Id, "Shop.OrderTests", method, ""),
        Kind = kind,
        Text = text,
    };

    [Fact]
    public void RowsOfOneMethod_AreMarkedOnce()
    {
        SourceLocation location = new("tests/OrderTests.cs", 12);
        SuiteScript script = SuiteScript.Of()
            .With("Add[1]")
            .With("Add[2]", test => test with { SkipReason = "flaky", Location = location })
            .With("Add[3]", test => test with { SkipReason = "flaky" });

        FlakyMarker marker = Assert.Single(FlakyMarkers.In(script.Discovery));

        Assert.Equal(script.IdOf("Add[]"), marker.Test);
        Assert.Equal(location, marker.Location);
    }

    private static ImmutableArray<FlakyMarker> MarkersOf(Func<DiscoveredTest, DiscoveredTest> details) =>
        FlakyMarkers.In(SuiteScript.Of().With("A", details).Discovery);
}
