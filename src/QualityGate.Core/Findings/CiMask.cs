namespace QualityGate.Core.Findings;

/// <summary>How a failure of tests is hidden, finer than the rule it breaks.</summary>
public enum CiMask
{
    Unknown,

    /// <summary>A setting lets the step go on.</summary>
    StepSetting,

    /// <summary>A setting lets the job fail.</summary>
    JobSetting,

    /// <summary>What follows <c>||</c> succeeds.</summary>
    Alternative,

    /// <summary>The script ends with success, whatever happened before.</summary>
    ExitZero,

    /// <summary>Commands after the tests decide: nothing stops the script, and their exit code is the last.</summary>
    LaterCommand,

    /// <summary>The tests are the condition of a branch that never fails.</summary>
    Branch,

    /// <summary>An earlier part of <c>a &amp;&amp; b</c>, which never stops a script unless it is its last command.</summary>
    AndList,

    /// <summary>A later round of the loop decides.</summary>
    Loop,

    /// <summary>The tests run in the background, and nobody asks how they ended.</summary>
    Background,

    /// <summary>The tests run inside of another command's arguments.</summary>
    Substitution,

    /// <summary><c>find -exec</c>, which does not pass on how the command ended.</summary>
    FindExec,

    /// <summary>A line of a makefile that begins with <c>-</c>.</summary>
    MakefileDash,

    /// <summary>A caught exception that is not thrown again.</summary>
    CaughtError,

    /// <summary>The task was told not to look at the exit code.</summary>
    IgnoredExitCode,

    /// <summary>The tests were told which exit codes not to return.</summary>
    IgnoredTestResult,

    /// <summary>A pipe whose last command decides.</summary>
    Pipe,

    /// <summary>A later program in PowerShell decides.</summary>
    LaterProgram,

    /// <summary>An action or program that repeats what it runs.</summary>
    RetryWrapper,

    /// <summary>A loop until the tests pass.</summary>
    RetryLoop,

    /// <summary>Run again when it fails: <c>tests || tests</c>.</summary>
    RetryAlternative,

    /// <summary>A switch of the test runner.</summary>
    RetrySwitch,

    /// <summary>A setting of the CI system.</summary>
    RetrySetting,

    /// <summary>A condition by which a deployment runs after failed tests.</summary>
    DeployCondition,

    /// <summary>A reporter that is set, or left, not to fail.</summary>
    SilentReporter,

    /// <summary>A setting by which no tests are as good as all tests.</summary>
    NoTestsAllowed,

    /// <summary>A job that sums up others, is skipped when one of them fails, and counts as passed then.</summary>
    SkippedAggregate,

    /// <summary>A job that sums up others, always runs, and does not ask how they ended.</summary>
    BlindAggregate,

    /// <summary>A dimension of a matrix that nothing in the job uses.</summary>
    UnusedDimension,

    /// <summary>Copies of a job that all do the same.</summary>
    UnusedIndex,

    /// <summary>A test project that no step reaches.</summary>
    UnreachedProject,

    /// <summary>A suppression past its date.</summary>
    ExpiredSuppression,

    /// <summary>A suppression without a reason, a date or a rule that there is.</summary>
    MalformedSuppression,
}
