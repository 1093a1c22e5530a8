using QualityGate.Core.Gates;

namespace QualityGate.Reporting.Words;

/// <summary>What the gate's decision, its rules and the exit codes are called.</summary>
internal static class DecisionWords
{
    public static string Of(GateDecision decision) => decision switch
    {
        GateDecision.Passed => "PASS",
        GateDecision.Failed => "FAIL",
        GateDecision.Undecided => "UNDECIDED",
        _ => throw new UnreachableException(),
    };

    public static string Of(GateRule rule) => rule switch
    {
        GateRule.Unknown => "Unknown rule",
        GateRule.UnusableProjects => "Projects that could not be audited",
        GateRule.Tests => "Tests that ran",
        GateRule.UnavailableConditions => "Conditions that were asked for and could not be arranged",
        GateRule.ValidRuns => "Valid runs of each suite and stable test, under each condition",
        GateRule.Interruptions => "Interruptions",
        GateRule.CollectionErrors => "Errors while tests were collected or run",
        GateRule.InconclusiveTests => "Inconclusive tests",
        GateRule.BrokenTests => "Broken tests",
        GateRule.UnreliableTests => "Flaky, order- or condition-dependent tests",
        GateRule.SensitiveTests => "Tests that fail only when provoked",
        GateRule.HiddenOrderDependencies => "Tests that fail only in another order than the team's",
        GateRule.MassFailures => "Runs in which most tests failed alike",
        GateRule.FlakyMarkers => "Tests marked as flaky in the code",
        GateRule.StaticFindings => "Findings of the analyzers",
        GateRule.PartialScans => "Projects whose code could not be read whole",
        GateRule.NewUnreliableTests => "Flaky, order- or condition-dependent tests that are new",
        GateRule.SurvivedRuns => "Runs that every new test has passed",
        GateRule.FlakyRate => "Failure rate of any test, upper bound at 95 %",
        GateRule.ParallelDifferences => "Tests that end otherwise in parallel than serially",
        GateRule.IdenticalRuns => "Last runs in a row in which every test ended alike",
        GateRule.ExpiredQuarantine => "Quarantine entries that are over",
        GateRule.QuarantineEntries => "Quarantine entries",
        GateRule.OwnerlessQuarantine => "Quarantine entries without an owner",
        GateRule.BrokenQuarantine => "Quarantine entries without a test, and quarantined tests that fail always or in a new way",
        GateRule.FewestTests => "Tests that ran, as many as the policy wants",
        GateRule.DroppedTests => "Fewer tests than in the baseline",
        GateRule.RemovedTests => "Tests of the baseline that are gone",
        GateRule.NewlySkippedTests => "Skipped tests that are new",
        GateRule.Shards => "Shards whose results are there",
        GateRule.NewMaskedFailures => "Places in CI definitions that hide failures and are new",
        GateRule.NewFindings => "Findings of the analyzers that are new",
        _ => throw new UnreachableException(),
    };

    public static string Of(GateStatus status) => status switch
    {
        GateStatus.Undecided => "undecided",
        GateStatus.Met => "met",
        GateStatus.NotMet => "not met",
        GateStatus.Reported => "reported only",
        GateStatus.NotApplicable => "nothing to judge",
        _ => throw new UnreachableException(),
    };

    /// <summary>The same, where the policy may have put one code in place of another.</summary>
    public static string Of(ExitCode code, Conclusion conclusion) => (code, conclusion.Decision) switch
    {
        (ExitCode.Passed, GateDecision.Undecided) => "undecided, which the policy lets pass",
        (ExitCode.Failed, GateDecision.Undecided) => "undecided, which the policy counts as failed",
        _ => Of(code),
    };

    public static string Of(ExitCode code) => code switch
    {
        ExitCode.Passed => "gate passed",
        ExitCode.InternalError => "internal error",
        ExitCode.Failed => "gate failed",
        ExitCode.Cancelled => "stopped before the end",
        ExitCode.EnvironmentFailed => "environment or build failed",
        ExitCode.BadUsage => "bad command line or configuration",
        ExitCode.Undecided => "undecided",
        ExitCode.HostCrashed => "test host crashed in every run",
        ExitCode.NoTests => "no tests",
        ExitCode.FewerTests => "fewer tests or shards than expected",
        ExitCode.HistoryUnreachable => "history cannot be reached",
        _ => throw new UnreachableException(),
    };
}
