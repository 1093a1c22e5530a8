using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Gates.Rules;

/// <summary>Tests that always fail. No quarantine covers them.</summary>
internal static class BrokenTestsRule
{
    public static Measured Measure(GateScope scope)
    {
        ImmutableArray<Suites.TestId> tests = [.. scope.Tests.Where(entry => entry.Test.Verdict is TestVerdict.Broken).Select(entry => entry.Test.Id)];
        return new Measured(tests.Length, scope.EvidenceOf(tests));
    }
}
