using FsCheck.Fluent;
using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;

namespace QualityGate.Core.Tests.Ledgers;

public sealed class LedgerPropertyTests
{
    [Fact]
    public void EveryStrip_IsAsLongAsItsConditionHasRuns() => Claim.HoldsFor(RandomRuns.Ledgers, suite =>
        suite.Tests.All(test => test.Conditions.All(tally =>
            tally.Strip.Length == suite.RunsUnder(tally.Conditions).Count())));

    [Fact]
    public void EveryTest_HasAStripUnderEveryConditionThatWasRun() => Claim.HoldsFor(RandomRuns.Ledgers, suite =>
        suite.Tests.All(test => ((ConditionSet[])[Under.Serial, Under.Parallel]).All(conditions =>
            test.Under(conditions) is not null == suite.RunsUnder(conditions).Any())));

    [Fact]
    public void FoldingRows_NeverAddsAFailure() => Claim.HoldsFor(RandomRuns.Ledgers, suite =>
        suite.Runs.Sum(run => run.Failures) >= suite.Tests.Sum(test => test.Conditions.Sum(tally => tally.Failures)));

    [Fact]
    public void Signatures_CountEveryFailureAndStayBounded() => Claim.HoldsFor(RandomRuns.Ledgers, suite =>
        suite.Tests.SelectMany(test => test.Conditions).All(tally =>
            tally.Signatures.Length <= ConditionTally.MaxSignatures
            && tally.Signatures.Sum(signature => signature.Count) == tally.Failures));

    [Fact]
    public void OrderOfRuns_ChangesNoCount() => Claim.HoldsFor(
        from script in RandomRuns.Scripts
        from order in Gen.Shuffle(script.Runs.ToArray())
        select (script, order),
        sample => Counts(sample.script.Ledger.Suites[sample.script.Id]).SetEquals(Counts(sample.order
            .Aggregate(Ledger.Empty(sample.script.Discovery), (ledger, run) => ledger.With(run))
            .Suites[sample.script.Id])));

    [Fact]
    public void OrderOfObservationsInARun_ChangesNothingSeen() => Claim.HoldsFor(RandomRuns.Scripts, script =>
        Counts(script.Suite).SetEquals(Counts(script.Runs
            .Select(run => run with { Observations = [.. run.Observations.Reverse()] })
            .Aggregate(Ledger.Empty(script.Discovery), (ledger, run) => ledger.With(run))
            .Suites[script.Id])));

    private static HashSet<string> Counts(SuiteLedger suite) =>
    [
        .. from test in suite.Tests
           from tally in test.Conditions
           let outcomes = Enum.GetValues<Outcome>().Select(tally.Count)
           select $"{test.Test} {tally.Conditions} {string.Join(',', outcomes)}",
    ];
}
