namespace AgentTasks;

/// <summary>Where a piece of work stands.</summary>
public enum AgentTaskState
{
    /// <summary>Registered and not finished yet, whether or not a thread has taken it up.</summary>
    Running,

    /// <summary>Finished by itself, without an error.</summary>
    Completed,

    /// <summary>Ended by an exception of its own; <see cref="AgentTask.Completion"/> carries it.</summary>
    Failed,

    /// <summary>Ended because it was asked to.</summary>
    Cancelled,
}
