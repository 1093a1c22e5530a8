using QualityGate.Core.Audits;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Plans;

/// <summary>The audit in one sentence.</summary>
internal static class Headline
{
    public static string Of(Audit audit)
    {
        AuditNumbers numbers = audit.Numbers;
        if (numbers.Tests == 0)
            return IsUnchanged(audit) ? $"No test builds on anything that differs from {VisibleText.OneLine(audit.Subject.Since!.Reference)}." : "No test was found.";

        ImmutableArray<string> trouble =
        [
            .. Some(numbers.Flaky, "flaky"),
            .. Some(numbers.ConditionDependent, "condition-dependent"),
            .. Some(numbers.OrderDependentAsRun, "order-dependent"),
            .. Some(numbers.Broken, "broken"),
            .. Some(numbers.Inconclusive, "inconclusive"),
        ];
        string sentence = trouble.IsEmpty ? Calm(audit, numbers) : $"Of {Figures.Count(numbers.Tests, "test")}, {Figures.List(trouble)}.";
        return string.Join(' ', [sentence, .. Provoked(numbers)]);
    }

    /// <summary>The share of runs below which every stable test fails, at 95 %; null when no test is stable.</summary>
    public static string? BoundOfStable(Audit audit) => audit.Suites
        .SelectMany(suite => suite.Tests)
        .Where(test => test.Verdict is TestVerdict.Stable)
        .Select(test => test.Verdict.Rate)
        .MinBy(rate => rate.Trials) is { } weakest ? Figures.Percent(weakest.Interval.Upper) : null;

    /// <summary>Whether there are tests, and none of them is concerned by what differs from the state that they were compared with.</summary>
    public static bool IsUnchanged(Audit audit) =>
        audit.Subject.Since is not null && audit.Faults.IsEmpty && !audit.Suites.IsEmpty && audit.Suites.All(suite => suite.Change is { Scope: ChangeScope.Nothing, Tests: > 0 });

    private static IEnumerable<string> Some(int count, string what) =>
        count == 0 ? [] : [$"{Figures.Count(count)} {(count == 1 ? "is" : "are")} {what}"];

    private static IEnumerable<string> Provoked(AuditNumbers numbers)
    {
        if (numbers.Sensitive > 0)
            yield return $"{Figures.Count(numbers.Sensitive, "test")} failed only when provoked.";
        if (numbers.OrderDependent - numbers.OrderDependentAsRun is > 0 and var hidden)
            yield return $"{Figures.Count(hidden, "test")} failed only in another order than the team's.";
    }

    private static string Calm(Audit audit, AuditNumbers numbers) => BoundOfStable(audit) is { } bound
        ? $"{Figures.Count(numbers.Stable, "test")} never failed; at 95 % confidence each fails in less than {bound} of runs."
        : "No test can be called stable.";
}
