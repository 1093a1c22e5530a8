namespace Diagnosis.XunitV3.Telemetry;

/// <summary>Events, and lines of a log about them, each with a time of its own.</summary>
public sealed class EventLog
{
    public List<string> Lines { get; } = [];

    public DateTime Raise(string name)
    {
        var raised = DateTime.Now;
        Lines.Add($"{DateTime.Now:HH:mm:ss.fff} {name}");
        return raised;
    }
}
