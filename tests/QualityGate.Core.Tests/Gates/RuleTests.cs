using FsCheck.Fluent;
using QualityGate.Core.Gates;

namespace QualityGate.Core.Tests.Gates;

/// <summary>What holds of every condition that a policy can set.</summary>
public sealed class RuleTests
{
    public static TheoryData<GateRule> Rules => [.. GateKeys.All.Select(key => key.Rule)];

    public static TheoryData<GateRule> RulesThatNeedAFact => [.. RuleCases.All.Where(known => known.Unknown is not null).Select(known => known.Rule)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void WhatIsBeyondTheLimit_IsNotMet_AndSaysExpectedActualAndEvidence(GateRule rule)
    {
        RuleCase known = RuleCases.Of(rule);

        GateCondition condition = known.Judge(known.Broken);

        Assert.Equal(known.Otherwise, condition.Status);
        Assert.NotNull(condition.Expected);
        Assert.NotNull(condition.Actual);
        if (rule != GateRule.FewestTests)
            Assert.NotEmpty(condition.Evidence);
        Assert.IsNotType<GateDecision.Passed>(known.Decide(known.Broken));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void WhatIsWithinTheLimit_IsMet(GateRule rule)
    {
        RuleCase known = RuleCases.Of(rule);

        GateCondition condition = known.Judge(known.Met);

        Assert.Equal(GateStatus.Met, condition.Status);
        Assert.IsType<GateDecision.Passed>(known.Decide(known.Met));
    }

    [Theory]
    [MemberData(nameof(RulesThatNeedAFact))]
    public void WhatIsNotKnown_IsUndecidedAndSaysWhatIsMissing(GateRule rule)
    {
        RuleCase known = RuleCases.Of(rule);

        GateCondition condition = known.Judge(known.Unknown!.Value, known.UnknownLimit);

        Assert.Equal(GateStatus.Undecided, condition.Status);
        Assert.True(
            condition.Evidence.OfType<GateEvidence.Lacking>().Any() || rule == GateRule.SurvivedRuns,
            string.Join(", ", condition.Evidence));
        Assert.IsType<GateDecision.Undecided>(known.Decide(known.Unknown!.Value, known.UnknownLimit));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void WhatIsOnlyReported_FailsNothing(GateRule rule)
    {
        if (rule == GateRule.ValidRuns)
            return;

        RuleCase known = RuleCases.Of(rule);

        Assert.IsNotType<GateDecision.Failed>(known.Decide(known.Broken, Limit.Report));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void LimitThatIsNone_IsUndecided(GateRule rule)
    {
        RuleCase known = RuleCases.Of(rule);

        foreach (Limit limit in new[] { new Limit(LimitKind.Unknown), new Limit(LimitKind.Number), new Limit(LimitKind.Number, double.NaN), new Limit(LimitKind.Number, double.PositiveInfinity), new Limit((LimitKind)99, 5) })
            Assert.Equal(GateStatus.Undecided, known.Judge(known.Met, limit).Status);
    }

    [Fact]
    public void NoFacts_NeverPassAnythingThatAsksForThem() => Claim.HoldsFor(
        from rules in Gen.NonEmptyListOf(Gen.Elements(RuleCases.All.Where(known => known.Unknown is not null && known.UnknownLimit is null).ToArray()))
        from unknown in Gen.Elements(rules.ToArray())
        from isStrict in Gen.Elements(true, false)
        select (Rules: rules.Distinct().ToImmutableArray(), Unknown: unknown, IsStrict: isStrict),
        asked =>
        {
            GatePolicy policy = new()
            {
                MinRuns = 1,
                Limits = [.. asked.Rules.Select(known => new RuleLimit(known.Rule, asked.IsStrict ? known.Limit : Tolerant(known))), new RuleLimit(GateRule.UnreliableTests, Limit.Report)],
            };
            return Gate.Decide(asked.Unknown.Unknown!.Value.Audit, policy, asked.Unknown.Unknown.Value.Facts) is not GateDecision.Passed;
        });

    [Fact]
    public void EveryKey_HasACaseAndANameOfItsOwn()
    {
        Assert.Equal(GateKeys.All.Select(key => key.Rule).Order(), RuleCases.All.Select(known => known.Rule).Order());
        Assert.Equal(GateKeys.All.Length, GateKeys.All.Select(key => key.Name).Distinct().Count());
    }

    // The most that may be asked for without asking for nothing.
    private static Limit Tolerant(RuleCase known) => GateKeys.MeasureOf(known.Rule) switch
    {
        GateMeasure.AtLeast => Limit.Of(1),
        GateMeasure.ShareAtMost => Limit.Of(1),
        GateMeasure.PercentAtMost => Limit.Of(100),
        _ => Limit.Of(int.MaxValue),
    };
}
