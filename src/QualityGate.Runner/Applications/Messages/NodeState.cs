namespace QualityGate.Runner.Applications.Messages;

/// <summary>What a test node says has become of it.</summary>
internal enum NodeState
{
    /// <summary>A word that this version does not know.</summary>
    Unknown,
    Discovered,
    InProgress,
    Passed,
    Skipped,

    /// <summary>Failed, or ended by an error, a time limit or a cancellation.</summary>
    Failed,
}
