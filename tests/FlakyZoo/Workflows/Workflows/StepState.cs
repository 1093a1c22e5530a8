namespace Workflows;

/// <summary>Where one step of a run stands.</summary>
public enum StepState
{
    /// <summary>Not begun; it stays so when the run ends before.</summary>
    Pending,

    /// <summary>An attempt is under way, or the pause before the next.</summary>
    Running,

    /// <summary>Done.</summary>
    Succeeded,

    /// <summary>Its last attempt threw.</summary>
    Failed,

    /// <summary>Its last attempt took too long; it was told to stop and is no longer waited for.</summary>
    TimedOut,

    /// <summary>Interrupted, because the run was cancelled.</summary>
    Cancelled,
}
