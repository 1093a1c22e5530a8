using QualityGate.Core.Histories;
using QualityGate.Core.Planning;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Histories;

public sealed class TrendReputationsTests
{
    private static readonly Reputations Known = TrendReputations.Of(Trends.Of(HistoryScript.Empty
        .Audit("a", "Few:PPPP Many:PPPP Healed:PFPF Flaky:PPPP", "Healed:Flaky")
        .Audits(20, "Many:PPPP Healed:PPPP Flaky:PPPP")
        .Audit("z", "Many:PPPP Healed:PPPP Flaky:PPFP", "Flaky:Flaky").History));

    [Theory]
    [InlineData("Few", Reputation.Unproven)]
    [InlineData("Many", Reputation.Reliable)]
    [InlineData("Healed", Reputation.Recovered)]
    [InlineData("Flaky", Reputation.Doubtful)]
    [InlineData("Flaky[row]", Reputation.Doubtful)]
    [InlineData("Added", Reputation.New)]
    public void Past_MakesAReputation(string test, Reputation reputation) => Assert.Equal(reputation, Known.Of(HistoryScript.IdOf(test)));

    [Fact]
    public void SuiteWithoutAPast_HasNoNewTests() =>
        Assert.Equal(Reputation.Unknown, Known.Of(HistoryScript.IdOf("A") with { Suite = new SuiteId("other.csproj", "") }));

    [Fact]
    public void WithoutHistory_NothingIsKnown() => Assert.Equal(Reputation.Unknown, Reputations.None.Of(HistoryScript.IdOf("A")));
}
