using QualityGate.Core.Findings;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Words;

/// <summary>What a finding in a CI definition says, and how it is mended.</summary>
public static class CiMaskWords
{
    /// <summary>One sentence about this very place.</summary>
    public static string Sentence(CiFinding finding) => finding.Mask switch
    {
        CiMask.StepSetting => $"`{finding.Text}` lets the step go on when {Tests(finding)} fails, and nothing after it asks how it ended.",
        CiMask.JobSetting => $"`{finding.Text}` lets the job fail, and {Tests(finding)} with it.",
        CiMask.Alternative => $"`{finding.Text}` succeeds whether the tests fail or not.",
        CiMask.ExitZero => $"`{finding.Text}` ends the script with success, also when {Tests(finding)} failed.",
        CiMask.LaterCommand => $"Nothing stops the script when `{finding.Text}` fails, and a command after it decides how the script ends.",
        CiMask.Branch => $"`{finding.Text}` is only asked for: when it fails, the script goes on and succeeds.",
        CiMask.AndList => $"`{finding.Text}` stands before `&&`, where `set -e` does not look: when it fails, the script goes on.",
        CiMask.Loop => $"Only the last round of the loop decides; when {Tests(finding)} fails in an earlier one, nobody is told.",
        CiMask.Background => $"{Tests(finding)} runs in the background, and nobody asks how it ended.",
        CiMask.Substitution => $"`{finding.Text}` uses what the tests print, and loses how they ended.",
        CiMask.FindExec => $"`{finding.Text}` does not pass on how the tests ended.",
        CiMask.MakefileDash => $"The dash before `{finding.Text.TrimStart('-', '@', ' ')}` makes `make` ignore its failure.",
        CiMask.CaughtError => $"The error of {Tests(finding)} is caught and forgotten.",
        CiMask.IgnoredExitCode => $"The exit code of {Tests(finding)} is not passed on when the script ends.",
        CiMask.IgnoredTestResult => $"`{finding.Text}` takes the exit code for failed tests as success.",
        CiMask.Pipe => $"The pipe `{finding.Text}` ends with the exit code of its last command, not with that of the tests.",
        CiMask.LaterProgram => $"A program that runs after `{finding.Text}` overwrites its exit code.",
        CiMask.RetryWrapper or CiMask.RetryLoop or CiMask.RetryAlternative or CiMask.RetrySwitch or CiMask.RetrySetting => $"`{finding.Text}` runs the tests again when they fail.",
        CiMask.DeployCondition => $"`{finding.Text}` deploys also when {Tests(finding)} failed.",
        CiMask.SilentReporter => $"`{finding.Text}` keeps the reporter from failing, and nothing else tells that {Tests(finding)} failed.",
        CiMask.NoTestsAllowed => $"`{finding.Text}` takes a run without any test for success.",
        CiMask.SkippedAggregate => $"The job `{finding.Job}` is skipped when {Tests(finding)} fails, and a skipped check counts as passed.",
        CiMask.BlindAggregate => $"The job `{finding.Job}` always succeeds, also when {Tests(finding)} failed.",
        CiMask.UnusedDimension => $"Nothing in the job uses `{finding.Text}`: its copies all do the same.",
        CiMask.UnusedIndex => $"`{finding.Text}` runs the whole of {Tests(finding)} in each copy.",
        CiMask.UnreachedProject => $"No definition runs the tests of `{finding.Location.File}`.",
        CiMask.ExpiredSuppression => $"`{finding.Text}` has run out: what it allowed is told again.",
        CiMask.MalformedSuppression => $"`{finding.Text}` allows nothing: it lacks a rule that there is, a date or a reason.",
        _ => throw new UnreachableException(),
    };

    /// <summary>What to do.</summary>
    public static string Mend(CiFinding finding) => finding.Mask switch
    {
        CiMask.StepSetting or CiMask.JobSetting => "Remove the setting; put what may fail into a step or job of its own, without the tests that must not.",
        CiMask.Alternative => "Remove what follows the tests, or end it with `exit 1`.",
        CiMask.ExitZero => "End with the exit code of the tests: `code=$?` behind them, `exit $code` at the end.",
        CiMask.LaterCommand or CiMask.AndList => "Begin the script with `set -e` and keep the tests on a line of their own, or write `|| exit 1` behind them.",
        CiMask.Branch => "Write `exit 1` into the branch that is taken when the tests fail.",
        CiMask.Loop => "Begin the script with `set -e`, or remember a failure in a variable and end with it.",
        CiMask.Background => "Wait for it: `pid=$!` behind it, `wait $pid` later.",
        CiMask.Substitution => "Assign the output to a variable on a line of its own, under `set -e`.",
        CiMask.FindExec => "Use `find ... -print0 | xargs -0 ...`, which fails when a command does.",
        CiMask.MakefileDash => "Remove the dash.",
        CiMask.CaughtError => "Throw again in the handler.",
        CiMask.IgnoredExitCode => "End the script with `exit $LASTEXITCODE`, and do not ignore it.",
        CiMask.IgnoredTestResult => "Remove 2 from the ignored exit codes.",
        CiMask.Pipe => "Begin the script with `set -o pipefail`; on GitHub, `shell: bash` does it.",
        CiMask.LaterProgram => "Write `if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }` behind the tests, or give each program a step of its own.",
        CiMask.RetryWrapper or CiMask.RetryLoop or CiMask.RetryAlternative or CiMask.RetrySwitch or CiMask.RetrySetting => "Run the tests once, and quarantine what is flaky by name, with an owner and a date.",
        CiMask.DeployCondition => "Remove the condition, or ask in it that the tests succeeded.",
        CiMask.SilentReporter => "Let the reporter fail, or the tests themselves.",
        CiMask.NoTestsAllowed => "Remove the setting; mend the filter or path that finds nothing.",
        CiMask.SkippedAggregate or CiMask.BlindAggregate => "Let it always run (`if: always()`) and fail unless every `needs.*.result` is `success`.",
        CiMask.UnusedDimension => "Use it, or remove it.",
        CiMask.UnusedIndex => "Split the tests by the index of the copy, or run one.",
        CiMask.UnreachedProject => "Add it to the solution that is tested, or test it by its path.",
        CiMask.ExpiredSuppression => "Mend what it allowed, or give a new date with the reason of today.",
        CiMask.MalformedSuppression => "Write `qualitygate: allow QGC001 until 2027-01-31 because ...`.",
        _ => throw new UnreachableException(),
    };

    internal static string Of(CiGapKind kind) => kind switch
    {
        CiGapKind.Unknown => "not read",
        CiGapKind.Elsewhere => "in another repository",
        CiGapKind.MissingFile => "no such file",
        CiGapKind.UnreadableScript => "a script that cannot be read",
        CiGapKind.OtherLanguage => "a script in another language",
        CiGapKind.ComputedName => "a name that is computed",
        _ => throw new UnreachableException(),
    };

    private static string Tests(CiFinding finding) => finding.Tests.Length == 0 ? "the tests" : $"`{VisibleText.Cut(finding.Tests, 60)}`";
}
