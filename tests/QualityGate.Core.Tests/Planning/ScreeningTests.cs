using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;

namespace QualityGate.Core.Tests.Planning;

public sealed class ScreeningTests
{
    private static readonly ConditionSet Reversed = ConditionSet.Of(ReversedCondition.Instance);

    private static readonly RunSettings Standard = new()
    {
        Runs = 1,
        Conditions = [Under.Serial],
        Profile = Profile.Standard,
        Screening = [Reversed, Under.Twice],
        Seed = 1,
    };

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

    /// <summary>After a serial run of a second, and a reversed one of so many.</summary>
    private static PlannedRun? Next(RunSettings settings, int seconds)
    {
        SuiteScript script = SuiteScript.Of("A", "B").Run(Under.Serial, "A:P B:P").Run(Reversed, "A:P B:P");
        Ledger ledger = Ledger.Empty(script.Discovery).With(script.Runs[0]).With(script.Runs[1] with { Duration = TimeSpan.FromSeconds(seconds) });
        return new Screening(settings).Next(ledger);
    }
}
