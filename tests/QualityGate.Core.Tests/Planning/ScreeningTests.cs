using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;

namespace QualityGate.Core.Tests.Planning;

public sealed class ScreeningTests
{
    private static readonly ConditionSet Reversed = ConditionSet.Of(ReversedCondition.Instance);
    private static readonly ConditionSet Shuffled = ConditionSet.Of(ShuffledCondition.Instance);

    private static readonly RunSettings Standard = new()
    {
        Runs = 1,
        Conditions = [Under.Serial],
        Profile = Profile.Standard,
        Screening = [Reversed, Under.Twice],
        Seed = 1,
    };

    private static readonly PollutedSuite Sound = PollutedSuite.Of(24, perClass: 4).Natural(3);

    [Fact]
    public void SoundSuite_IsReversedOnceAndShuffledTwice() => Assert.Equal([Reversed, Shuffled, Shuffled], ScreenedBy(Sound).Select(run => run.Conditions));

    [Fact]
    public void OrderThatChangesATest_IsWorthTwoMore() =>
        Assert.Equal([Reversed, Shuffled, Shuffled, Shuffled, Shuffled], ScreenedBy(Sound.Victim(1, [[20]])).Select(run => run.Conditions));

    [Fact]
    public void TestThatIsFlakyInOneOrder_IsNot() => Assert.Equal(3, ScreenedBy(PollutedSuite.Of(24, perClass: 4).Flaky(5, 0.5).Natural(6)).Length);

    [Fact]
    public void TwoShuffles_AreEachOthersReverse()
    {
        ImmutableArray<PlannedRun> runs = ScreenedBy(Sound);

        Assert.Equal(runs[1].Order.Reverse(), runs[2].Order);
    }

    [Fact]
    public void VictimBehindItsCleaner_IsExposedByAShuffle()
    {
        // Neither the natural order nor its reverse has the polluter before the victim without the cleaner between.
        int exposed = Enumerable.Range(0, 20).Count(seed => After(PollutedSuite.Of(24, perClass: 1).Victim(16, [[8]], 1, 12).Natural(3), seed)
            .Tests[16].Conditions.Any(tally => tally.Failures > 0));

        Assert.InRange(exposed, 11, 19);
    }

    [Fact]
    public void EachTest_IsCalledTwiceOnceItsOrderWasReversed()
    {
        PlannedRun planned = Next(Standard, seconds: 10)!;

        Assert.Equal("twice", planned.Conditions.Name);
        Assert.Equal(["A", "A", "B", "B"], planned.Order.Select(test => test.Method));
    }

    [Fact]
    public void SuiteThatTakesTooLongInAnOrder_IsNotCalledTwice() => Assert.Null(Next(Standard, seconds: 21));

    [Fact]
    public void WhoeverHasTheTime_CallsItTwiceAllTheSame() => Assert.NotNull(Next(Standard with { Profile = Profile.Deep }, seconds: 21));

    [Fact]
    public void WhatWasAskedForByName_IsNotScreenedBesides() =>
        Assert.Null(Next(Standard with { Conditions = [Under.Serial, Under.Twice] }, seconds: 1));

    private static ImmutableArray<PlannedRun> ScreenedBy(PollutedSuite suite)
    {
        List<PlannedRun> runs = [];
        Screen(suite, 1, runs.Add);
        return [.. runs];
    }

    private static SuiteLedger After(PollutedSuite suite, int seed) => Screen(suite, seed, _ => { });

    private static SuiteLedger Screen(PollutedSuite suite, int seed, Action<PlannedRun> planned)
    {
        Screening planner = new(new RunSettings
        {
            Runs = 3,
            Conditions = [Under.Serial],
            Profile = Profile.Standard,
            Screening = [Reversed, Shuffled],
            Seed = seed,
        });
        Ledger ledger = Ledger.Of(suite.Before());
        while (planner.Next(ledger) is { } next)
        {
            planned(next);
            ledger = ledger.With(suite.Answer(next, ledger.Suites.Values.Single()));
        }

        return ledger.Suites.Values.Single();
    }

    /// <summary>After a serial run of a second, and a reversed one of so many.</summary>
    private static PlannedRun? Next(RunSettings settings, int seconds)
    {
        SuiteScript script = SuiteScript.Of("A", "B").Run(Under.Serial, "A:P B:P").Run(Reversed, "A:P B:P");
        Ledger ledger = Ledger.Empty(script.Discovery).With(script.Runs[0]).With(script.Runs[1] with { Duration = TimeSpan.FromSeconds(seconds) });
        return new Screening(settings).Next(ledger);
    }
}
