namespace QualityGate.Projects.Processes;

/// <summary>Where a child process wrote a line.</summary>
public enum LineSource
{
    Unknown,
    Output,
    Error,
}
