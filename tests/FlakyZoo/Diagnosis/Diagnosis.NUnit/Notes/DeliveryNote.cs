using System.Globalization;

namespace Depot.Notes;

/// <summary>The note that goes with a parcel.</summary>
public sealed record DeliveryNote(string Parcel, string Written)
{
    public static async Task<DeliveryNote> WriteAsync(string parcel)
    {
        await Task.Delay(40);
        return new(parcel, DateTime.Now.ToString("yyyyMMdd HHmmss", CultureInfo.InvariantCulture));
    }

    public static string Number() => DateTime.UtcNow.ToString("mmssfff", CultureInfo.InvariantCulture);
}
