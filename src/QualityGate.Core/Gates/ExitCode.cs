namespace QualityGate.Core.Gates;

/// <summary>What the process ends with; docs/exit-codes.md. Values are never reused. 0-5 and 7-9 mean what they mean in Microsoft.Testing.Platform.</summary>
public enum ExitCode
{
    Passed = 0,

    /// <summary>A bug of ours; the stack is on stderr.</summary>
    InternalError = 1,

    Failed = 2,

    /// <summary>Stopped by a person or by <c>--timeout</c>; what was seen is kept.</summary>
    Cancelled = 3,

    /// <summary>The machine or a build failed before any test.</summary>
    EnvironmentFailed = 4,

    /// <summary>Command line or configuration.</summary>
    BadUsage = 5,

    Undecided = 6,

    /// <summary>The test host crashed in every attempt.</summary>
    HostCrashed = 7,

    /// <summary>No test in any project.</summary>
    NoTests = 8,

    /// <summary>
    /// Fewer tests than expected: a project without tests beside others that have some, or tests that were found and are missing from
    /// completed runs. Of a merge: shards that are missing, there twice, or of another run.
    /// </summary>
    FewerTests = 9,

    /// <summary>The history is needed, and its store cannot be reached or written to.</summary>
    HistoryUnreachable = 10,
}
