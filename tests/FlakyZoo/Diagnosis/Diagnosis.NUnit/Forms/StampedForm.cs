using System.Globalization;

namespace Depot.Forms;

/// <summary>A form that looks the same in every country.</summary>
public static class StampedForm
{
    public static string Print(DateTimeOffset moment, double weight) =>
        string.Create(CultureInfo.InvariantCulture, $"{moment.UtcDateTime:yyyy-MM-dd HH:mm} {weight:0.0}");

    public static DateTimeOffset Read(string text) =>
        DateTimeOffset.ParseExact(text, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
