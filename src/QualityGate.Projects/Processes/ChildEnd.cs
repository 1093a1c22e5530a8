namespace QualityGate.Projects.Processes;

/// <summary>Who ended a child process.</summary>
public enum ChildEnd
{
    Unknown,

    /// <summary>It ended by itself, with success, failure or a crash.</summary>
    Exited,

    /// <summary>It did not end in time, and was killed.</summary>
    TimedOut,
}
