namespace Scheduling;

/// <summary>Where a job stands.</summary>
public enum JobState
{
    /// <summary>Not begun; ready, or held up by a job that it depends on.</summary>
    Waiting,

    /// <summary>Being done.</summary>
    Running,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Given up after its last attempt.</summary>
    Failed,
}
