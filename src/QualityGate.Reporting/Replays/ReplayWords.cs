using QualityGate.Core.Gates;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;

namespace QualityGate.Reporting.Replays;

/// <summary>What outcomes, order and codes of a replay are called.</summary>
internal static class ReplayWords
{
    public static string Before(Outcome outcome) => outcome switch
    {
        Outcome.NotObserved or Outcome.LeftOut => "not seen in the record",
        Outcome.Passed => "passed",
        Outcome.Failed => "failed",
        Outcome.Skipped => "was skipped",
        Outcome.Hung => "hung",
        Outcome.Crashed => "crashed its host",
        _ => throw new UnreachableException(),
    };

    public static string Now(Outcome outcome) => outcome switch
    {
        Outcome.NotObserved or Outcome.LeftOut => "did not show up now",
        Outcome.Passed => "passes now",
        Outcome.Failed => "fails now",
        Outcome.Skipped => "is skipped now",
        Outcome.Hung => "hangs now",
        Outcome.Crashed => "crashes its host now",
        _ => throw new UnreachableException(),
    };

    /// <summary>A framework that shuffles its tests cannot be told to start them as it once did.</summary>
    public static string Order(RunComparison comparison) => comparison.HasSameOrder
        ? "the tests started in the order of the recorded run"
        : "the tests started in another order than in the recorded run: the framework chooses it anew in each process, so a failure that depends on order may not come back";

    /// <summary>What the outcome does not prove; null when it proves what it shows.</summary>
    public static string? Advice(RunComparison comparison) => comparison.Tests.Any(test => test.Before.IsFailure() && test.Now == Outcome.Passed)
        ? "A flaky test passes most of the time: that it did so once proves nothing. Its card in the audit says how many runs would."
        : null;

    public static string Of(ExitCode code) => code switch
    {
        ExitCode.Passed => "no test failed",
        ExitCode.Failed => "a test failed",
        ExitCode.Undecided => "undecided: the run did not come to its end, or not all of its tests showed up",
        _ => throw new UnreachableException(),
    };
}
