using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Words;

/// <summary>What is said of a test, always with the figures it rests on. The word "reliable" does not occur: nobody can know.</summary>
internal static class VerdictWords
{
    /// <summary>Above this, a difference between conditions may well be chance.</summary>
    private const double Level = 0.05;

    public static string Name(TestVerdict verdict) => verdict switch
    {
        TestVerdict.Stable => "stable",
        TestVerdict.Flaky => "flaky",
        TestVerdict.Broken => "broken",
        TestVerdict.ConditionDependent => "condition-dependent",
        TestVerdict.OrderDependent => "order-dependent",
        TestVerdict.Sensitive => "sensitive",
        TestVerdict.Skipped => "skipped",
        TestVerdict.Inconclusive => "inconclusive",
        _ => throw new UnreachableException(),
    };

    public static string Sentence(AuditedTest test) => test.Verdict switch
    {
        TestVerdict.Stable stable => $"stable: rate {Figures.Bound(stable.Rate)} at 95 %",
        TestVerdict.Flaky flaky when test.SameCode is not null =>
            $"flaky (both outcomes observed on one commit, as CI ran it): failed in {Figures.Fraction(flaky.Rate)} runs of that commit, {Figures.Rate(flaky.Rate)}",
        TestVerdict.Flaky flaky =>
            $"flaky (both outcomes observed {ConditionWords.How(flaky.Under)}): failed in {Figures.Fraction(flaky.Rate)} runs, {Figures.Rate(flaky.Rate)}",
        TestVerdict.Broken { Rate.Trials: 1 } broken => $"{Of(broken.Kind)} in the only run that gave a result: broken, or flaky",
        TestVerdict.Broken broken => $"broken (all failed): {Of(broken.Kind)} in {Figures.Fraction(broken.Rate)} runs",
        TestVerdict.ConditionDependent { PValue: > Level } dependent =>
            $"failed in {Sides(test, dependent)}, "
            + $"but chance alone would part so few results this far in {ChanceWords.InWords(dependent.PValue)} (Fisher's exact test, two-sided): flaky, or condition-dependent",
        TestVerdict.ConditionDependent dependent =>
            $"condition-dependent: failed in {Sides(test, dependent)}. "
            + $"If the condition made no difference, chance alone would part them this far in {ChanceWords.InWords(dependent.PValue)} (Fisher's exact test, two-sided)",
        TestVerdict.OrderDependent dependent => OrderWords.Sentence(dependent),
        TestVerdict.Sensitive sensitive =>
            $"sensitive: failed only when provoked, {ConditionWords.How(sensitive.Under)}, in {Figures.Fraction(sensitive.Rate)} runs, {Figures.Rate(sensitive.Rate)}",
        TestVerdict.Skipped => "skipped whenever it was seen",
        TestVerdict.Inconclusive inconclusive => $"inconclusive: {Of(inconclusive.Doubt)}",
        _ => throw new UnreachableException(),
    };

    private static string Sides(AuditedTest test, TestVerdict.ConditionDependent dependent) =>
        $"{Figures.Fraction(Pooled(test, dependent.FailsUnder))} runs {ConditionWords.How(dependent.FailsUnder)} "
        + $"and in {Figures.Fraction(Pooled(test, dependent.PassesUnder))} {ConditionWords.How(dependent.PassesUnder)}";

    private static FailureRate Pooled(AuditedTest test, ImmutableArray<ConditionSet> conditions) => test.Results
        .Where(result => conditions.Contains(result.Conditions))
        .Aggregate(new FailureRate(0, 0), (sum, result) => sum + result.Rate);

    public static string Of(BreakKind kind) => kind switch
    {
        BreakKind.Unknown => "fails in an unknown way",
        BreakKind.Fails => "fails",
        BreakKind.Hangs => "hangs",
        BreakKind.CrashesItsHost => "crashes its host",
        _ => throw new UnreachableException(),
    };

    public static string Of(Doubt doubt) => doubt switch
    {
        Doubt.Unknown => "for an unknown reason",
        Doubt.NeverObserved => "under at least one condition it never gave a result",
        Doubt.OnlyAcrossCommits => "suspected by history only, since it passed and failed, but never on the same commit in the same job, so a change may have made the difference",
        Doubt.Vanishes => "it comes and goes: completed runs show nothing of it",
        _ => throw new UnreachableException(),
    };
}
