namespace QualityGate.Core.Findings;

/// <summary>What a CI definition can do wrong by its tests; one page under docs/rules each.</summary>
public enum CiRule
{
    Unknown,

    /// <summary>A suppression that has run out or cannot be used: the one rule that nothing suppresses.</summary>
    UnusableSuppression,

    /// <summary>A step that runs tests may fail, and the job goes on as if it had not.</summary>
    ToleratedStep,

    /// <summary>A job that runs tests may fail, and the workflow does not.</summary>
    ToleratedJob,

    /// <summary>A script throws the exit code of its tests away.</summary>
    DiscardedExitCode,

    /// <summary>Tests feed a pipe that ends with the exit code of its last command.</summary>
    UncheckedPipe,

    /// <summary>Tests run again until they pass.</summary>
    RetriedTests,

    /// <summary>In PowerShell a later program overwrites the exit code of the tests.</summary>
    OverwrittenExitCode,

    /// <summary>Something is deployed although the tests before it failed.</summary>
    DeployDespiteFailure,

    /// <summary>What is left to say that tests failed was told never to fail.</summary>
    MutedReporter,

    /// <summary>The CI system itself was told that these tests may fail.</summary>
    AllowedFailure,

    /// <summary>A run without any test passes.</summary>
    AllowedZeroTests,

    /// <summary>The job that sums up the others does not look at how they ended.</summary>
    UncheckedAggregate,

    /// <summary>Jobs are multiplied, and nothing in them differs.</summary>
    UnusedMatrix,

    /// <summary>A test project that no definition runs.</summary>
    UnreachedTests,
}
