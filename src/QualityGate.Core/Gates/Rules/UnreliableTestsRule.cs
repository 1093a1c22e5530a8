using QualityGate.Core.Baselines;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Gates.Rules;

/// <summary>
/// Flaky tests in all. One that was known as flaky goes on counting until enough clean runs prove it mended: a gate that turned green
/// by luck would turn red by luck.
/// </summary>
internal static class UnreliableTestsRule
{
    public static Measured Measure(GateScope scope)
    {
        HashSet<TestId> known = [.. (scope.Facts.Baseline?.Tests ?? []).Where(entry => entry.Test.Verdict.IsUnreliable()).Select(entry => entry.Id)];
        ImmutableArray<TestId> failing = [.. scope.Tests.Where(entry => entry.Test.IsUnreliable && !scope.IsQuarantined(entry.Test.Id)).Select(entry => entry.Test.Id)];
        ImmutableArray<TestId> unproved = [.. scope.Changes.NotProved.Where(test => known.Contains(test) && !scope.IsQuarantined(test))];
        return new Measured(failing.Length + unproved.Length, [.. scope.EvidenceOf(failing), .. unproved.Select(test => new GateEvidence.OfUnprovedTest(test))])
        {
            Known = scope.CountKnown(verdict => verdict.IsUnreliable()),
        };
    }
}
