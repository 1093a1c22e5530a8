namespace Scheduling;

/// <summary>Who goes first among the jobs that are ready.</summary>
public enum JobPriority
{
    /// <summary>When there is nothing else to do.</summary>
    Low = -1,

    /// <summary>In the course of things.</summary>
    Normal = 0,

    /// <summary>Before everything else.</summary>
    High = 1,
}
