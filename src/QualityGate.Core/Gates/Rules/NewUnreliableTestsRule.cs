namespace QualityGate.Core.Gates.Rules;

/// <summary>Flaky tests that nobody has accepted.</summary>
internal static class NewUnreliableTestsRule
{
    public static Measured Measure(GateScope scope)
    {
        ImmutableArray<Suites.TestId> tests = [.. scope.Changes.NewlyFlaky.Where(test => !scope.IsQuarantined(test))];
        return new Measured(tests.Length, tests.IsEmpty ? [] : [.. scope.LackOfPast, .. scope.EvidenceOf(tests)]);
    }
}
