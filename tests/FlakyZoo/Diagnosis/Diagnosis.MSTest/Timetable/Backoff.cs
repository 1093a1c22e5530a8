namespace Diagnosis.MSTest.Timetable;

/// <summary>Waits twice as long after each failure, up to a minute.</summary>
public static class Backoff
{
    public static TimeSpan After(int failures) => TimeSpan.FromSeconds(Math.Min(60, Math.Pow(2, failures)));
}
