namespace Diagnosis.MSTest.Clinic;

/// <summary>Reads a pulse again and again; a reading is stale after a while.</summary>
public sealed class PulseMonitor(TimeSpan freshness)
{
    private DateTime _read = DateTime.MinValue;

    public bool IsFresh => DateTime.UtcNow - _read < freshness;

    public void Read() => _read = DateTime.UtcNow;
}
