using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Diagnosis;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Tests.Scenarios;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Tests.Words;

/// <summary>What is claimed carries its figures, and says where it may be chance.</summary>
public sealed class EvidenceWordsTests
{
    private static readonly ConditionSet Serial = ConditionSet.Of(SerialCondition.Instance);

    private static readonly Contrast Stress = new()
    {
        Conditions = ConditionSet.Of(new Condition { Name = "cpustress", Nature = ConditionNature.Adverse }),
        Provocation = Provocation.Load,
        Rate = new FailureRate(8, 10),
        FailedIn = [21, 22, 23, 24, 25, 26, 27, 30],
        Base = Serial,
        BaseRate = new FailureRate(1, 10),
        Elsewhere = new FailureRate(1, 10),
        PValue = 0.003,
    };

    [Fact]
    public void Contrast_NamesItsRunsAndFigures() => Assert.Equal(
        "8 of 10 on busy processors (runs 21-27, 30), 1 of 10 serially; p = 0.003",
        ContrastWords.Of(Stress));

    [Fact]
    public void ContrastThatMayBeChance_SaysSo() => Assert.Equal(
        "1 of 10 on busy processors (run 21), 0 of 10 serially; p = 0.5, may be chance",
        ContrastWords.Of(Stress with { Rate = new FailureRate(1, 10), FailedIn = [21], BaseRate = new FailureRate(0, 10), PValue = 0.5 }));

    [Fact]
    public void Differences_NameWhatTellsTheRunsApart()
    {
        Assert.Equal(
            "Failing runs took 5.00 s to 5.10 s, passing ones 0.10 s, serially (p = 0.004).",
            DifferenceWords.Of(new RunDifference.Durations(
                Serial,
                new DurationRange(TimeSpan.FromSeconds(0.1), TimeSpan.FromSeconds(0.1)),
                new DurationRange(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(5.1)),
                0.004), name => name));
        Assert.Equal(
            "It failed in 4 of 4 runs in which it started directly behind `StoreTests.Saves`, and in 0 of 8 others, serially (p = 0.004).",
            DifferenceWords.Of(new RunDifference.StartedBehind(
                Serial,
                new TestId(new SuiteId("Shop.csproj", "net10.0"), "Shop.StoreTests", "Saves", ""),
                new FailureRate(4, 4),
                new FailureRate(0, 8),
                0.004), name => $"`{name}`"));
    }

    [Fact]
    public void OneRunOnEachSide_IsNotCalledEveryRun() => Assert.StartsWith(
        "failed in 1 of 1 runs in parallel and in 0 of 1 serially, but chance alone",
        VerdictWords.Sentence(Once),
        StringComparison.Ordinal);

    [Fact]
    public void OneFailureInAll_IsNotCalledBroken() => Assert.Equal(
        "fails in the only run that gave a result: broken, or flaky",
        VerdictWords.Sentence(Once with { Verdict = new TestVerdict.Broken(BreakKind.Fails, new FailureRate(1, 1)) }));

    private static AuditedTest Once { get; } = Scenario.Of(Specimen.Of("Shop.StoreTests", "Saves", "P", "F")).Conclude().Audit.Suites[0].Tests[0];
}
