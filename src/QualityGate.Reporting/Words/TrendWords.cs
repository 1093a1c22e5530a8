using QualityGate.Core.Histories;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Words;

/// <summary>What a history says, in words.</summary>
internal static class TrendWords
{
    private const int HashLength = 10;

    public static string Name(TrendStanding standing) => standing switch
    {
        TrendStanding.Clean => "clean",
        TrendStanding.Flaky => "flaky",
        TrendStanding.Failing => "failing",
        TrendStanding.Suspected => "suspected",
        TrendStanding.FailedBefore => "failed before",
        TrendStanding.Recovered => "recovered",
        _ => throw new UnreachableException(),
    };

    /// <summary>A sentence that begins with the test.</summary>
    public static string Meaning(TrendStanding standing) => standing switch
    {
        TrendStanding.Clean => "never failed, except where it was provoked",
        TrendStanding.Flaky => "passes and fails without anybody having changed it",
        TrendStanding.Failing => "fails whenever it runs",
        TrendStanding.Suspected => "passed and failed on the same code; audit it to know",
        TrendStanding.FailedBefore => "failed before, and has passed too rarely since to say that it is over",
        TrendStanding.Recovered => "failed before; so many passes since would have less than 5 % if nothing had changed",
        _ => throw new UnreachableException(),
    };

    /// <summary><c>2026-03-01 in 0123456789 (main)</c>.</summary>
    public static string Of(Sighting seen) => $"{Figures.Moment(seen.At)[..10]}{InCode(seen.Code)}";

    /// <summary>The commit as people abbreviate it.</summary>
    public static string Code(CodeVersion code) => code.Commit is { } commit
        ? VisibleText.OneLine(commit.Length > HashLength ? commit[..HashLength] : commit) + (code.HasLocalChanges ? " with local changes" : "")
        : "unknown code";

    public static string Rate(FailureRate rate) => $"{Figures.Fraction(rate)} ({Figures.Rate(rate)})";

    public static string Of(RateChange change) =>
        $"{(change.IsForTheWorse ? "rose" : "fell")} after {Code(change.After.Code)}, up to {Code(change.UpTo.Code)}: from {Rate(change.Old)} to {Rate(change.New)}";

    private static string InCode(CodeVersion code) =>
        (code.Commit is null ? "" : $" in {Code(code)}") + (code.Branch is { } branch ? $" ({VisibleText.OneLine(branch)})" : "");
}
