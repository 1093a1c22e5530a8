using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Planning;

public sealed class OutsideProofsTests
{
    private static readonly RunSettings Settings = new() { Runs = 1, Conditions = [Under.Serial], Seed = 1, OrderProbes = 100 };

    private static PollutedSuite Small { get; } = PollutedSuite.Of(10, perClass: 2).Victim(9, [[2]]).Natural(1).Reversed(1);

    [Fact]
    public void ProvedVictim_IsRunBehindItsPolluterAndAlone()
    {
        SuiteLedger after = After(Small, _ => true);

        Assert.Equal([2, 1], Elsewhere(after).Select(planned => ((TestSelection.Only)planned.Tests).Tests.Length));
        Assert.All(Elsewhere(after), planned => Assert.Equal((RunPurpose.Probe, true), (planned.Purpose, planned.Order.IsEmpty)));
        Assert.True(Small.DependentOn(9, after).IsSeenElsewhere);
    }

    [Fact]
    public void ProvedBrittle_IsRunBehindItsSetterAndAlone()
    {
        PollutedSuite suite = PollutedSuite.Of(10, perClass: 2).Brittle(9, 2).Natural(1).Reversed(1);

        Assert.True(suite.DependentOn(9, After(suite, _ => true)).IsSeenElsewhere);
    }

    [Fact]
    public void OrderThatComesNowAndThen_IsWaitedFor()
    {
        SuiteLedger after = After(Small, place => place == 2);

        Assert.Equal(2, Elsewhere(after).Count());
        Assert.True(Small.DependentOn(9, after).IsSeenElsewhere);
    }

    [Fact]
    public void SameWrongOrderAgainAndAgain_LeavesTheDoubt()
    {
        SuiteLedger after = After(Small, _ => false);

        Assert.Equal(3, Elsewhere(after).Count());
        Assert.False(Small.DependentOn(9, after).IsSeenElsewhere);
    }

    [Fact]
    public void RunsThatAreLost_AreNotTriedForEver()
    {
        Ledger ledger = Ledger.Of(Small.After());
        while (new OutsideProofs(Settings).Next(ledger) is { } planned)
            ledger = ledger.With(Small.Elsewhere(planned, true) with { Completion = Completion.Crashed, Observations = [] });

        SuiteLedger after = ledger.Suites.Values.Single();
        Assert.Equal(2, Elsewhere(after).Count());
        Assert.False(Small.DependentOn(9, after).IsSeenElsewhere);
    }

    [Fact]
    public void NothingProved_NothingRun() => Assert.Empty(Elsewhere(After(PollutedSuite.Of(10).Flaky(3, 0.5).Natural(3).Reversed(3), _ => true)));

    [Fact]
    public void NobodyAsked_NothingRun() =>
        Assert.Null(new OutsideProofs(Settings with { OrderProbes = null }).Next(Ledger.Of(Small.After())));

    private static IEnumerable<PlannedRun> Elsewhere(SuiteLedger after) =>
        after.Probes.Select(probe => probe.Planned).Where(planned => planned.Host == SuiteHost.Os);

    private static SuiteLedger After(PollutedSuite suite, Func<int, bool> isAsNamed)
    {
        Ledger ledger = Ledger.Of(suite.After());
        int made = 0;
        while (new OutsideProofs(Settings).Next(ledger) is { } planned)
            ledger = ledger.With(suite.Elsewhere(planned, isAsNamed(++made)));
        return ledger.Suites.Values.Single();
    }
}
