using QualityGate.Core.Audits;
using QualityGate.Core.Comparisons;
using QualityGate.Core.Faults;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Repairs;
using QualityGate.Core.Runs;

namespace QualityGate.Core.Gates;

/// <summary>Which exit codes apply, in their order of precedence.</summary>
public static class ExitCodes
{
    /// <summary>When several apply, the first of these is returned: what makes the others meaningless stands before them.</summary>
    public static ImmutableArray<ExitCode> Precedence { get; } =
    [
        ExitCode.InternalError,
        ExitCode.BadUsage,
        ExitCode.EnvironmentFailed,
        ExitCode.Cancelled,
        ExitCode.HostCrashed,
        ExitCode.NoTests,
        ExitCode.FewerTests,
        ExitCode.Failed,
        ExitCode.HistoryUnreachable,
        ExitCode.Undecided,
        ExitCode.Passed,
    ];

    public static ExitCode Of(FaultKind fault) => fault switch
    {
        FaultKind.Internal => ExitCode.InternalError,
        FaultKind.Usage => ExitCode.BadUsage,
        FaultKind.Environment or FaultKind.Build => ExitCode.EnvironmentFailed,
        FaultKind.NoTests => ExitCode.NoTests,
        FaultKind.HostCrashed => ExitCode.HostCrashed,
        FaultKind.History => ExitCode.HistoryUnreachable,
        FaultKind.MissingShards => ExitCode.FewerTests,
        _ => throw new UnreachableException(),
    };

    /// <summary>Those that applied and one more, in their order.</summary>
    public static ImmutableArray<ExitCode> With(ImmutableArray<ExitCode> codes, ExitCode besides) =>
        [.. codes.Append(besides).Distinct().OrderBy(code => Precedence.IndexOf(code))];

    /// <param name="audit">What was seen.</param>
    /// <param name="decision">What the gate says of it.</param>
    /// <param name="undecided">What an undecided gate ends with.</param>
    public static ImmutableArray<ExitCode> Of(Audit audit, GateDecision decision, UndecidedMeaning undecided = UndecidedMeaning.Undecided) =>
    [
        .. audit.Faults.Select(fault => Of(fault.Kind, audit))
            .Concat(audit.Suites.Where(suite => suite.HasNoTests).Select(_ => Of(FaultKind.NoTests, audit)))
            .Concat(audit.Suites.Where(AlwaysCrashed).Select(_ => ExitCode.HostCrashed))
            .Concat(audit.Suites.Where(suite => LacksResults(suite, audit.Subject.Settings)).Select(_ => ExitCode.FewerTests))
            .Concat(audit.Numbers.Tests == 0 && audit.Faults.IsEmpty ? [ExitCode.NoTests] : [])
            .Concat(decision.Conditions.Where(LacksTests).Select(_ => ExitCode.FewerTests))
            .Concat(audit.Ending is Ending.Finished or Ending.BudgetSpent ? [] : [ExitCode.Cancelled])
            .Append(Of(decision, undecided))
            .Distinct()
            .OrderBy(code => Precedence.IndexOf(code)),
    ];

    /// <summary>
    /// Of an audit whose gate is asked later, such as a part of one: whether its runs were made. What they showed is for the gate, and
    /// nothing is passed by that; nor is it made where a history that is required does not have them.
    /// </summary>
    public static ExitCode OfRuns(Conclusion conclusion) => conclusion.ExitCodes
        .Where(code => code is ExitCode.InternalError or ExitCode.BadUsage or ExitCode.EnvironmentFailed or ExitCode.Cancelled or ExitCode.HistoryUnreachable)
        .FirstOrDefault(ExitCode.Passed);

    /// <summary>
    /// Of a run that was repeated: a test that fails makes it red, whether it failed before or not. A test that did not show up, or a
    /// run without an end of its own, decides nothing.
    /// </summary>
    public static ImmutableArray<ExitCode> Of(RunComparison replay) =>
    [
        .. new[]
            {
                (Code: ExitCode.Failed, Applies: replay.Tests.Any(test => test.Now.IsFailure())),
                (Code: ExitCode.Undecided, Applies: replay.Repeated.Completion != Completion.Completed || replay.Tests.Any(test => test.IsMissing)),
                (Code: ExitCode.Passed, Applies: true),
            }
            .Where(code => code.Applies)
            .Select(code => code.Code)
            .Take(1),
    ];

    /// <summary>Of a search for the circumstances in which a test fails: to have found them is success, and not to have found any decides nothing.</summary>
    public static ExitCode Of(SearchReading search) => search.IsReproduced ? ExitCode.Passed : ExitCode.Undecided;

    /// <summary>Of a row of runs in the same circumstances: one failure makes it red, and passes that did not come decide nothing.</summary>
    public static ExitCode Of(CircumstanceTally replayed) => replayed.Rate switch
    {
        { Failures: > 0 } => ExitCode.Failed,
        { Trials: > 0 } when replayed.Lost == 0 => ExitCode.Passed,
        _ => ExitCode.Undecided,
    };

    public static ExitCode Of(RepairVerdict verdict) => verdict switch
    {
        RepairVerdict.Fixed => ExitCode.Passed,
        RepairVerdict.Reduced or RepairVerdict.NotFixed or RepairVerdict.WorseElsewhere => ExitCode.Failed,
        RepairVerdict.Undecided => ExitCode.Undecided,
        _ => throw new UnreachableException(),
    };

    /// <summary>Of two audits that were compared.</summary>
    public static ExitCode Of(ComparisonVerdict verdict) => verdict switch
    {
        ComparisonVerdict.NotWorse => ExitCode.Passed,
        ComparisonVerdict.Worse => ExitCode.Failed,
        ComparisonVerdict.Undecided => ExitCode.Undecided,
        _ => throw new UnreachableException(),
    };

    private static ExitCode Of(FaultKind fault, Audit audit) => fault == FaultKind.NoTests && audit.Numbers.Tests > 0
        ? ExitCode.FewerTests
        : Of(fault);

    private static ExitCode Of(GateDecision decision, UndecidedMeaning undecided) => (decision, undecided) switch
    {
        (GateDecision.Passed, _) => ExitCode.Passed,
        (GateDecision.Failed, _) or (GateDecision.Undecided, UndecidedMeaning.Red) => ExitCode.Failed,
        (GateDecision.Undecided, UndecidedMeaning.Green) when RanAnything(decision) => ExitCode.Passed,
        (GateDecision.Undecided, _) => ExitCode.Undecided,
        _ => throw new UnreachableException(),
    };

    // Whoever lets an undecided gate pass means one that had something to decide on.
    private static bool RanAnything(GateDecision decision) => decision.Conditions.Any(condition => condition.Rule == GateRule.Tests && condition.Status == GateStatus.Met)
        && decision.Conditions.Where(condition => condition.Rule == GateRule.ValidRuns).ToImmutableArray() is { IsEmpty: false } runs
        && runs.All(condition => condition.Actual >= 1);

    private static bool LacksTests(GateCondition condition) => condition is
    {
        Status: GateStatus.NotMet,
        Rule: GateRule.FewestTests or GateRule.DroppedTests or GateRule.RemovedTests or GateRule.Shards,
    };

    // A run that came to its end and shows nothing of a test that was found: it was expected, and nobody knows where it is.
    private static bool LacksResults(SuiteAudit suite, RunSettings settings) => suite.RunsAskedFor(settings).Any(run => run.Missing > 0);

    private static bool AlwaysCrashed(SuiteAudit suite) =>
        suite.Runs.Any(run => run.Completion == Completion.Crashed) && suite.Runs.All(run => run.Completion == Completion.Crashed);
}
