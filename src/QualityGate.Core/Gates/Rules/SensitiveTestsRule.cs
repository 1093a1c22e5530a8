using QualityGate.Core.Conditions;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Gates.Rules;

/// <summary>Tests that fail only when provoked. Where nobody provoked them, nobody knows.</summary>
internal static class SensitiveTestsRule
{
    public static Measured Measure(GateScope scope)
    {
        ImmutableArray<Suites.TestId> tests =
        [
            .. scope.Tests.Where(entry => entry.Test.Verdict is TestVerdict.Sensitive && !scope.IsQuarantined(entry.Test.Id)).Select(entry => entry.Test.Id),
        ];
        bool isProvoked = scope.Audit.Suites.All(suite => suite.Runs.Any(run => run.Counts && run.Conditions.NatureFor(suite.Parallelism) == ConditionNature.Adverse));
        return new Measured(tests.Length, scope.EvidenceOf(tests)) { Missing = isProvoked ? [] : [MissingFact.Runs] };
    }
}
