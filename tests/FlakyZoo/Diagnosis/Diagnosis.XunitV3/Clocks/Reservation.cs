namespace Diagnosis.XunitV3.Clocks;

/// <summary>A book that is kept for a reader, for an hour.</summary>
public sealed class Reservation(TimeProvider clock)
{
    private readonly DateTimeOffset _until = clock.GetUtcNow() + TimeSpan.FromHours(1);

    public bool IsKept => clock.GetUtcNow() < _until;

    public DateOnly LocalDay => DateOnly.FromDateTime(clock.GetLocalNow().Date);
}
