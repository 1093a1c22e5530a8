using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Gates.Rules;

/// <summary>Tests that fail only in another order than the team's. Nobody can say that there are none where nobody looked.</summary>
internal static class HiddenOrderDependenciesRule
{
    /// <returns>Null when nobody looked and nobody asks.</returns>
    public static Measured? Measure(GateScope scope, Limit limit)
    {
        bool isSought = scope.Settings.OrderProbes is not null;
        if (!isSought && limit.Kind == LimitKind.Report)
            return null;

        ImmutableArray<Suites.TestId> tests =
        [
            .. scope.Tests
                .Where(entry => entry.Test.Verdict is TestVerdict.OrderDependent { Exposure: not OrderExposure.NaturalOrder } && !scope.IsQuarantined(entry.Test.Id))
                .Select(entry => entry.Test.Id),
        ];
        return new Measured(tests.Length, scope.EvidenceOf(tests)) { Missing = isSought ? [] : [MissingFact.Runs] };
    }
}
