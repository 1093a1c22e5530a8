namespace Depot.Notes;

/// <summary>Until when a parcel must be there to leave on the same day.</summary>
public static class CutOff
{
    public static DateTime Of(DateTimeOffset day) => day.LocalDateTime.Date.AddHours(16);
}
