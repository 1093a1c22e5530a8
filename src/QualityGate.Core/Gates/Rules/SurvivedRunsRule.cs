using QualityGate.Core.Audits;
using QualityGate.Core.Baselines;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Gates.Rules;

/// <summary>A new test has to pass some runs before it is trusted.</summary>
internal static class SurvivedRunsRule
{
    public static Measured Measure(GateScope scope)
    {
        HashSet<Suites.TestId> added = [.. scope.Changes.Added];
        ImmutableArray<(AuditedTest Test, int Survived)> tests =
        [
            .. scope.Tests
                .Where(entry => added.Contains(entry.Test.Id) && entry.Test.Verdict is not TestVerdict.Skipped && !scope.IsQuarantined(entry.Test.Id))
                .Select(entry => (entry.Test, Survived: entry.Test.Fails ? 0 : NaturalRuns.Trials(entry.Test, entry.Suite, scope.Settings)))
                .OrderBy(entry => entry.Survived),
        ];
        if (tests.IsEmpty)
            return new Measured(Value: null) { IsAboutNothing = true };

        int fewest = tests[0].Survived;
        bool fails = tests.Any(entry => entry.Test.Fails);
        return new Measured(fewest, [.. scope.LackOfPast, .. scope.EvidenceOf(tests.TakeWhile(entry => entry.Survived == fewest).Select(entry => entry.Test.Id))])
        {
            // Whoever never failed and was only seen too rarely has done nothing wrong.
            Otherwise = fails ? GateStatus.NotMet : GateStatus.Undecided,
        };
    }
}
