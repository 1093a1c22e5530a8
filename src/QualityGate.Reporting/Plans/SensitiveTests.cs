using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Reporting.Plans;

/// <summary>The tests that failed only when provoked, by what provoked them.</summary>
/// <param name="NotParallelSafe">Of suites that declare to be serial: they failed only where parallelism was forced on them.</param>
/// <param name="Others">Failed under conditions that were arranged to provoke.</param>
internal sealed record SensitiveTests(ImmutableArray<AuditedTest> NotParallelSafe, ImmutableArray<AuditedTest> Others)
{
    public static SensitiveTests Of(Audit audit)
    {
        ILookup<bool, AuditedTest> byForce = audit.Suites
            .SelectMany(suite => suite.Tests, (suite, test) => (suite.Parallelism, Test: test))
            .Where(entry => entry.Test.Verdict is TestVerdict.Sensitive)
            .ToLookup(entry => IsForced(entry.Parallelism, (TestVerdict.Sensitive)entry.Test.Verdict), entry => entry.Test);
        return new SensitiveTests([.. byForce[true]], [.. byForce[false]]);
    }

    // What fails under other adverse conditions as well is more than not parallel-safe.
    private static bool IsForced(DeclaredParallelism declared, TestVerdict.Sensitive verdict) => verdict.Under.All(conditions =>
        conditions.Nature == ConditionNature.Natural && conditions.NatureFor(declared) == ConditionNature.Adverse);
}
