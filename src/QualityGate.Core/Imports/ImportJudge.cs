using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Imports;

/// <summary>
/// Judges a test by what CI showed of it. Nobody has held the code still, so only results of the same commit and job contradict each
/// other; whatever else differs may be the work of a change.
/// </summary>
internal static class ImportJudge
{
    private static readonly ConditionSet AsCiRanThem = ConditionSet.Of(AsConfiguredCondition.Instance);

    /// <summary>The test with its verdict, and with what that rests on.</summary>
    /// <param name="test">As it would be if all of its runs had been of one code.</param>
    /// <param name="seen">All that was seen of it, in the order of the runs.</param>
    public static AuditedTest Judge(AuditedTest test, ImmutableArray<ImportedSighting> seen)
    {
        ImmutableArray<ConditionResult> codes = [.. seen.Where(sighting => sighting.Seen.Outcome.IsTrial()).GroupBy(sighting => sighting.Circumstances, (_, same) => ResultOf([.. same]))];

        // Of several commits that show it, the one that was run most often says most; of those the latest.
        ConditionResult? contradiction = codes
            .Where(code => code.Rate.Failures > 0 && code.Rate.Failures < code.Rate.Trials)
            .OrderByDescending(code => code.Rate.Trials)
            .ThenByDescending(code => code.FailedIn[^1])
            .FirstOrDefault();
        AuditedTest judged = test with
        {
            Verdict = VerdictOf(codes, contradiction),
            SameCode = contradiction,
            Results = [.. test.Results.Select(AsSeen)],
        };
        return judged.Fails ? judged : judged with { Diagnosis = null };
    }

    private static TestVerdict VerdictOf(ImmutableArray<ConditionResult> codes, ConditionResult? contradiction)
    {
        FailureRate all = codes.Aggregate(new FailureRate(0, 0), (sum, code) => sum + code.Rate);
        return (contradiction, all) switch
        {
            ({ } decisive, _) => new TestVerdict.Flaky([AsCiRanThem], decisive.Rate),
            (_, { Trials: 0 }) => new TestVerdict.Skipped(),
            (_, { Failures: 0 }) => new TestVerdict.Stable(all),
            _ when all.Failures == all.Trials => new TestVerdict.Broken(BreakKind.Fails, all),
            _ => new TestVerdict.Inconclusive(Doubt.OnlyAcrossCommits, all),
        };
    }

    // Nobody left anything out: a file without the test shows nothing of it.
    private static ConditionResult AsSeen(ConditionResult result) => result with { Strip = result.Strip.Replace('-', '.'), LeftOutFrom = null };

    private static ConditionResult ResultOf(ImmutableArray<ImportedSighting> same)
    {
        ImmutableArray<ImportedSighting> failed = [.. same.Where(sighting => sighting.Seen.Outcome.IsFailure())];
        return new ConditionResult
        {
            Conditions = AsCiRanThem,
            Strip = string.Concat(same.Select(sighting => sighting.Seen.Outcome.ToLetter())),
            Rate = new FailureRate(failed.Length, same.Length),
            FailedIn = [.. failed.Select(sighting => sighting.Run).Order()],
            MeanDuration = TimeSpan.FromTicks((long)same.Average(sighting => sighting.Seen.Duration.Ticks)),
            Signatures =
            [
                .. failed
                    .Where(sighting => sighting.Seen.Failure is not null)
                    .GroupBy(sighting => sighting.Seen.Failure!.Signature, StringComparer.Ordinal)
                    .Select(alike => new SignatureTally { Sample = alike.First().Seen.Failure!, FirstRun = alike.First().Run, Count = alike.Count() })
                    .Take(ConditionTally.MaxSignatures),
            ],
        };
    }
}
