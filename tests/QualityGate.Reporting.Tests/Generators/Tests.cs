using FsCheck;
using FsCheck.Fluent;
using QualityGate.Core.Audits;
using QualityGate.Core.Diagnosis;
using QualityGate.Core.Findings;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Reporting.Tests.Generators;

/// <summary>Tests with every kind of verdict.</summary>
internal static class Tests
{
    public static Gen<AuditedTest> All { get; } =
        from id in Suites.Ids
        from name in HostileText.Texts
        from location in Values.Maybe(Suites.Locations)
        from verdict in Verdicts
        from results in Values.Many(Results)
        from confirmation in Values.Maybe(Confirmations)
        from diagnosis in Values.Maybe(Diagnoses)
        from reason in Values.Maybe(HostileText.Texts)
        from notes in Values.Many(Values.OneOf<TestNote>())
        select new AuditedTest
        {
            Id = id,
            DisplayName = name,
            Location = location,
            Verdict = verdict,
            Results = results,
            Confirmation = confirmation,
            Diagnosis = diagnosis,
            SkipReason = reason,
            Notes = notes,
        };

    private static Gen<TestVerdict> Verdicts => Gen.OneOf(
        from rate in Rates select (TestVerdict)new TestVerdict.Stable(rate),
        from rate in Rates from under in Values.Many(Values.Conditions) select (TestVerdict)new TestVerdict.Flaky(under, rate),
        from rate in Rates from kind in Values.OneOf<BreakKind>() select (TestVerdict)new TestVerdict.Broken(kind, rate),
        from rate in Rates
        from fails in Values.Many(Values.Conditions)
        from passes in Values.Many(Values.Conditions)
        from p in Values.Shares
        select (TestVerdict)new TestVerdict.ConditionDependent(fails, passes, p, rate),
        from rate in Rates from under in Values.Many(Values.Conditions) select (TestVerdict)new TestVerdict.Sensitive(under, rate),
        from rate in Rates
        from kind in Values.OneOf<OrderKind>()
        from exposure in Values.OneOf<OrderExposure>()
        from proofs in Values.Some(Proofs)
        from cleaners in Values.Many(Proofs)
        select (TestVerdict)new TestVerdict.OrderDependent(kind, proofs, cleaners, exposure, rate),
        Gen.Constant((TestVerdict)new TestVerdict.Skipped()),
        from rate in Rates from doubt in Values.OneOf<Doubt>() select (TestVerdict)new TestVerdict.Inconclusive(doubt, rate));

    private static Gen<OrderProof> Proofs =>
        from tests in Values.Some(Suites.Ids)
        from changed in Values.Some(Values.Counts)
        from unchanged in Values.Some(Values.Counts)
        from elsewhere in Values.Many(Values.Counts)
        from trials in Values.Counts
        select new OrderProof { Tests = tests, ChangedIn = changed, Trials = trials, UnchangedIn = unchanged, SeenElsewhereIn = elsewhere };

    private static Gen<FailureRate> Rates =>
        from failures in Gen.Choose(0, 300)
        from passes in Gen.Choose(0, 300)
        select new FailureRate(failures, failures + passes);

    private static Gen<ConditionResult> Results =>
        from conditions in Values.Conditions
        from company in Values.OneOf<Company>()
        from strip in Gen.Elements("", "PPFP", "PHCS.-", "FFFFFFFFFF")
        from rate in Rates
        from runs in Values.Many(Values.Counts)
        from duration in Values.Durations
        from signatures in Values.Many(Signatures)
        select new ConditionResult
        {
            Conditions = conditions,
            Company = company,
            Strip = strip,
            Rate = rate,
            FailedIn = runs,
            LeftOutFrom = runs.IsEmpty ? null : runs[0],
            MeanDuration = duration,
            Signatures = signatures,
        };

    private static Gen<Confirmation> Confirmations =>
        from host in Values.OneOf<SuiteHost>()
        from reproduction in Values.OneOf<Reproduction>()
        from failing in Results
        from passing in Values.Maybe(Results)
        from chance in Values.MaybeShares
        select new Confirmation { Host = host, Reproduction = reproduction, Failing = failing, Passing = passing, ChanceOfNoFailure = chance };

    private static Gen<SignatureTally> Signatures =>
        from sample in Suites.Failures
        from run in Values.Counts
        from count in Values.Counts
        select new SignatureTally { Sample = sample, FirstRun = run, Count = count };

    private static Gen<CauseDiagnosis> Diagnoses =>
        from cause in Values.OneOf<RootCause>()
        from probabilities in Values.Some(Probabilities)
        from clues in Values.Many(Clues)
        from contrasts in Values.Many(Contrasts)
        from differences in Values.Many(Differences)
        select new CauseDiagnosis { Cause = cause, Probabilities = probabilities, Clues = clues, Contrasts = contrasts, Differences = differences };

    private static Gen<CauseProbability> Probabilities =>
        from cause in Values.OneOf<RootCause>()
        from probability in Values.Shares
        select new CauseProbability(cause, probability);

    private static Gen<Clue> Clues =>
        from kind in Values.OneOf<ClueKind>()
        from quote in Values.Maybe(HostileText.Texts)
        from p in Values.MaybeShares
        from contrast in Values.Maybe(Contrasts)
        select new Clue { Kind = kind, Quote = quote, PValue = p, Contrast = contrast };

    private static Gen<RunDifference> Differences => Gen.OneOf(
        from conditions in Values.Conditions
        from passing in Ranges
        from failing in Ranges
        from p in Values.Shares
        select (RunDifference)new RunDifference.Durations(conditions, passing, failing, p),
        from conditions in Values.Conditions
        from before in Suites.Ids
        from behind in Rates
        from elsewhere in Rates
        from p in Values.Shares
        select (RunDifference)new RunDifference.StartedBehind(conditions, before, behind, elsewhere, p));

    private static Gen<DurationRange> Ranges =>
        from shortest in Values.Durations
        from longest in Values.Durations
        select new DurationRange(shortest, longest);

    private static Gen<Contrast> Contrasts =>
        from conditions in Values.Conditions
        from provocation in Values.OneOf<Provocation>()
        from rate in Rates
        from runs in Values.Many(Values.Counts)
        from natural in Values.Conditions
        from baseRate in Rates
        from elsewhere in Rates
        from company in Values.OneOf<Company>()
        from p in Values.Shares
        select new Contrast
        {
            Conditions = conditions,
            Provocation = provocation,
            Rate = rate,
            FailedIn = runs,
            Base = natural,
            BaseRate = baseRate,
            Elsewhere = elsewhere,
            Company = company,
            PValue = p,
        };
}
