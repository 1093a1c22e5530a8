namespace QualityGate.Projects.Processes;

/// <summary>How a child process ended.</summary>
/// <param name="End">Who ended it.</param>
/// <param name="Code">Its exit code; on Unix 128 plus the signal's number when a signal ended it.</param>
/// <param name="IsOutputComplete">
/// False when a process it left behind still holds its output open. All that the child itself had written is read either way.
/// </param>
public sealed record ChildExit(ChildEnd End, int Code, bool IsOutputComplete)
{
    /// <summary>Ended by itself with exit code 0.</summary>
    public bool IsSuccess => End == ChildEnd.Exited && Code == 0;
}
