using QualityGate.Core.Audits;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;

namespace QualityGate.Reporting.Cases;

/// <summary>The ways in which a test failed, over all that was seen of it.</summary>
internal static class CaseFailures
{
    /// <summary>How many of them a report names.</summary>
    public const int Most = 10;

    /// <summary>The commonest first, the earlier where two are equally common.</summary>
    public static ImmutableArray<CaseFailure> Of(AuditedTest test, ImmutableArray<Attempt> attempts) =>
    [
        .. test.Results
            .SelectMany(result => result.Signatures)
            .GroupBy(tally => tally.Sample.Signature, StringComparer.Ordinal)
            .Select(ways => (First: ways.MinBy(way => way.FirstRun)!, Count: ways.Sum(way => way.Count)))
            .OrderByDescending(way => way.Count)
            .ThenBy(way => way.First.FirstRun)
            .Take(Most)
            .Select(way => Of(way.First, way.Count, attempts)),
    ];

    private static CaseFailure Of(SignatureTally tally, int count, ImmutableArray<Attempt> attempts)
    {
        Failure failure = tally.Sample;
        bool isDisruption = attempts.Any(attempt => attempt.Run == tally.FirstRun && attempt.Outcome.IsDisruption());
        return new CaseFailure(
            failure.ExceptionType.Trim().Length == 0 ? (isDisruption ? "Disruption" : "Failure") : CaseText.Line(failure.ExceptionType),
            CaseText.Line(failure.Message),
            CaseText.Lines(failure.Message),
            CaseText.Lines(failure.StackTrace),
            tally.FirstRun,
            count,
            isDisruption);
    }
}
