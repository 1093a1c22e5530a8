namespace Diagnosis.MSTest.Booking;

/// <summary>The season that all tariffs are of.</summary>
public static class Season
{
    public static string Current { get; set; } = "low";

    public static int Tariff(int price) => Current == "high" ? price * 2 : price;
}
