using System.Globalization;

namespace Diagnosis.MSTest.Booking;

/// <summary>Some nights in a hotel.</summary>
public sealed record Stay(DateTime Arrival, int Nights)
{
    private const int PricePerNight = 80;

    /// <summary>From the tenth night on a night is cheaper.</summary>
    public int Price => (Nights * PricePerNight) - (Math.Max(0, Nights - 9) * 10);

    /// <summary>Reads what a travel agency sends, whose times bear their offset.</summary>
    public static Stay Parse(string arrival, int nights) => new(DateTimeOffset.Parse(arrival, CultureInfo.InvariantCulture).LocalDateTime, nights);

    public string Label() => $"{Arrival:d} for {Nights} nights";

    public string Total() => $"{Price / 100.0:N2}";
}
