using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Gates.Rules;

/// <summary>Whether tests got fewer, are gone, or hide by being skipped.</summary>
internal static class TestCountRules
{
    public static Measured Fewest(GateScope scope) => new(scope.Tests.Count(entry => entry.Test.Verdict is not TestVerdict.Skipped));

    public static Measured Dropped(GateScope scope)
    {
        ImmutableArray<MissingFact> missing = [.. scope.IncomparableTests()];
        int before = scope.CountBefore();
        return before == 0
            ? new Measured(Value: null) { Missing = missing.IsEmpty ? [MissingFact.Tests] : missing }
            : new Measured(100.0 * Math.Max(0, before - scope.Tests.Count()) / before, scope.EvidenceOf(scope.Changes.Removed)) { Missing = missing };
    }

    public static Measured Removed(GateScope scope)
    {
        ImmutableArray<MissingFact> missing = [.. scope.IncomparableTests()];
        return new Measured(missing.Contains(MissingFact.Baseline) ? null : scope.Changes.Removed.Length, scope.EvidenceOf(scope.Changes.Removed)) { Missing = missing };
    }

    public static Measured NewlySkipped(GateScope scope)
    {
        ImmutableArray<Suites.TestId> tests = [.. scope.Changes.NewlySkipped.Where(test => !scope.IsQuarantined(test))];
        return new Measured(tests.Length, tests.IsEmpty ? [] : [.. scope.LackOfPast, .. scope.EvidenceOf(tests)]);
    }

    /// <summary>Tests of the baseline that the audit would show.</summary>
    private static int CountBefore(this GateScope scope) =>
        scope.Changes.Removed.Length + scope.Tests.Count() - scope.Changes.Added.Length;
}
