namespace Workflows;

/// <summary>Where a run of a workflow stands.</summary>
public enum WorkflowState
{
    /// <summary>Waits until the engine has a place for it.</summary>
    Queued,

    /// <summary>Its steps are being done.</summary>
    Running,

    /// <summary>Holds its place and waits between two steps.</summary>
    Paused,

    /// <summary>Every step succeeded, or failed where that is allowed.</summary>
    Completed,

    /// <summary>A step failed, and the steps after it were left out.</summary>
    Failed,

    /// <summary>Ended because it was asked to.</summary>
    Cancelled,
}
