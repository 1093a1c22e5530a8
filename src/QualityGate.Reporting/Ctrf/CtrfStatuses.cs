using QualityGate.Core.Runs;
using QualityGate.Reporting.Cases;

namespace QualityGate.Reporting.Ctrf;

/// <summary>Cases in the words of CTRF.</summary>
internal static class CtrfStatuses
{
    public static CtrfStatus Of(LogicalCase one) => one.Outcome switch
    {
        CaseOutcome.Undecided or CaseOutcome.Tolerated => CtrfStatus.Other,
        CaseOutcome.Passed => CtrfStatus.Passed,
        CaseOutcome.Failed => CtrfStatus.Failed,
        CaseOutcome.Skipped => CtrfStatus.Skipped,
        _ => throw new UnreachableException(),
    };

    public static CtrfStatus Of(Outcome outcome) => outcome switch
    {
        Outcome.NotObserved or Outcome.LeftOut => CtrfStatus.Other,
        Outcome.Passed => CtrfStatus.Passed,
        Outcome.Failed or Outcome.Hung or Outcome.Crashed => CtrfStatus.Failed,
        Outcome.Skipped => CtrfStatus.Skipped,
        _ => throw new UnreachableException(),
    };

    public static string NameOf(CtrfStatus status) => status switch
    {
        CtrfStatus.Other => "other",
        CtrfStatus.Passed => "passed",
        CtrfStatus.Failed => "failed",
        CtrfStatus.Skipped => "skipped",
        _ => throw new UnreachableException(),
    };

    public static bool IsFlaky(LogicalCase one) => one.Test is { IsUnreliable: true };
}
