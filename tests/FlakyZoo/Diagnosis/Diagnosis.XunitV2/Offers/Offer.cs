using System.Globalization;

namespace Shop.Offers;

/// <summary>An offer, as the head office sends it.</summary>
public sealed record Offer(string Article, DateTime Begins)
{
    public static Offer Parse(string line)
    {
        var parts = line.Split(';');
        return new(parts[0], DateTime.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
