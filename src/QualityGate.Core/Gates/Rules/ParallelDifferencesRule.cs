using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Gates.Rules;

/// <summary>Tests that end one way in parallel and the other way serially, each time; suites that decline parallelism included.</summary>
internal static class ParallelDifferencesRule
{
    public static Measured Measure(GateScope scope)
    {
        ImmutableArray<Suites.TestId> tests =
        [
            .. scope.Tests.Where(entry => Differs(entry.Suite, entry.Test) && !scope.IsQuarantined(entry.Test.Id)).Select(entry => entry.Test.Id),
        ];
        bool isCompared = scope.Settings.Conditions.Any(IsParallel) && !scope.Settings.Conditions.All(IsParallel);
        return new Measured(tests.Length, scope.EvidenceOf(tests)) { Missing = isCompared ? [] : [MissingFact.Runs] };
    }

    private static bool Differs(SuiteAudit suite, AuditedTest test) => test.Verdict switch
    {
        TestVerdict.ConditionDependent dependent => dependent.FailsUnder.All(IsParallel) && !dependent.PassesUnder.Any(IsParallel)
            || dependent.PassesUnder.All(IsParallel) && !dependent.FailsUnder.Any(IsParallel),
        TestVerdict.Sensitive sensitive => sensitive.Under.All(conditions =>
            conditions.Nature == ConditionNature.Natural && conditions.NatureFor(suite.Parallelism) == ConditionNature.Adverse),
        _ => false,
    };

    private static bool IsParallel(ConditionSet conditions) => conditions.Parallelism == Parallelism.Maximal;
}
