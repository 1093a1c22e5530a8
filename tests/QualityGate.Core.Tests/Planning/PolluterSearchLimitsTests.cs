using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Planning;

/// <summary>When the search asks nothing, no more, or again.</summary>
public sealed class PolluterSearchLimitsTests
{
    [Fact]
    public void ProbesThatAreLost_AreMadeAgain()
    {
        PollutedSuite suite = PollutedSuite.Of(64).Victim(60, [[7]]).Natural(1).Reversed(1).Losing(number => number % 4 == 0);

        Assert.Equal([7], suite.Places(Assert.Single(suite.DependentOn(60, suite.After()).Proofs)));
    }

    [Fact]
    public void NothingButLostProbes_IsGivenUpAndSaid()
    {
        PollutedSuite suite = PollutedSuite.Of(64).Victim(60, [[7]]).Natural(1).Reversed(1).Losing(_ => true);

        SuiteLedger seen = suite.After();

        Assert.InRange(seen.Probes.Length, 1, 5);
        Assert.Equal(new TracedTest(suite.Tests[60], TraceEnd.Lost), Assert.Single(suite.Planner.TracesIn(seen)));
    }

    [Fact]
    public void TestThatKillsAProbe_IsLeftOutOfTheNext()
    {
        PollutedSuite suite = PollutedSuite.Of(64).Victim(60, [[7]]).Natural(1).Reversed(1)
            .Killing((test, before) => test == 20 && !before.Contains(3));

        Assert.Equal([7], suite.Places(Assert.Single(suite.DependentOn(60, suite.After()).Proofs)));
    }

    [Fact]
    public void ProbesAreSpent_TheRestIsSaidToBeOpen()
    {
        PollutedSuite suite = PollutedSuite.Of(64).Victim(60, [[7]]).Victim(61, [[8]]).Natural(1).Reversed(1) with { Probes = 10 };

        SuiteLedger seen = suite.After();

        Assert.Equal(10, seen.Probes.Length);
        Assert.Equal([TraceEnd.Unknown, TraceEnd.Unknown], suite.Planner.TracesIn(seen).Select(trace => trace.End));
    }

    [Fact]
    public void NobodyAsked_NoProbe() => Assert.Empty((Small with { Probes = 0 }).After().Probes);

    [Fact]
    public void HostThatKeepsNoOrder_IsNotAsked() => Assert.Empty((Small with { Host = SuiteHost.Os }).After().Probes);

    [Fact]
    public void SameOutcomeInEveryOrder_NoProbe() => Assert.Empty(PollutedSuite.Of(10).Flaky(3, 1).Natural(2).Reversed(2).After().Probes);

    [Fact]
    public void Search_BeginsWhenThePlannedRunsAreDone()
    {
        RunSettings settings = new() { Runs = 1, Conditions = [Under.Serial, PollutedSuite.Arranged], Seed = 1, OrderProbes = 5 };

        Assert.Equal(RunPurpose.Probe, Planners.For(settings).Next(Ledger.Of(Small.Before()))!.Purpose);
        Assert.Equal(RunPurpose.Measurement, Planners.For(settings with { Runs = 2 }).Next(Ledger.Of(Small.Before()))!.Purpose);
    }

    private static PollutedSuite Small { get; } = PollutedSuite.Of(10, perClass: 2).Victim(9, [[2]]).Natural(1).Reversed(1);
}
