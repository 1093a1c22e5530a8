using QualityGate.Core.Audits;
using QualityGate.Core.Planning;
using QualityGate.Core.Repairs;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Words;

/// <summary>What is said of a test that was changed to mend it.</summary>
internal static class RepairWords
{
    public static string Name(RepairVerdict verdict) => verdict switch
    {
        RepairVerdict.Undecided => "undecided",
        RepairVerdict.Fixed => "fixed",
        RepairVerdict.Reduced => "reduced",
        RepairVerdict.NotFixed => "not fixed",
        RepairVerdict.WorseElsewhere => "worse elsewhere",
        _ => throw new UnreachableException(),
    };

    /// <summary>To stand behind the name of the test.</summary>
    public static string Because(Baseline before, VerificationReading now, RepairVerdict verdict) => verdict switch
    {
        RepairVerdict.Undecided => ": not all of the runs could be made, or they showed nothing of it",
        RepairVerdict.Fixed => $" passed {Figures.Count(now.Reproducing.Rate.Trials, "time")} in a row where it had failed, and everywhere else",
        RepairVerdict.Reduced => $" still fails, and more rarely: if nothing had changed, chance would have it so in {Figures.Percent(RepairJudge.ChanceOfSuchAnImprovement(before.Rate, now.Reproducing.Rate))} of cases (Fisher's exact test, one-sided)",
        RepairVerdict.NotFixed => " still fails",
        RepairVerdict.WorseElsewhere => " fails where it was not seen to fail before",
        _ => throw new UnreachableException(),
    };

    public static string Of(FixStanding standing) => standing switch
    {
        FixStanding.Unknown => "not run",
        FixStanding.Holds => "holds",
        FixStanding.CameBack => "came back",
        _ => throw new UnreachableException(),
    };
}
