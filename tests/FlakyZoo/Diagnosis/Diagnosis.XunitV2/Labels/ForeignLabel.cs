using System.Globalization;

namespace Shop.Labels;

/// <summary>Labels for shops in other countries.</summary>
public static class ForeignLabel
{
    /// <summary>A country that writes numbers with a comma, whatever the machine knows of countries.</summary>
    public static CultureInfo Comma { get; } = WithComma();

    public static string For(decimal price, CultureInfo culture) => price.ToString("0.00", culture);

    public static string Here(decimal price) => price.ToString("0.00", CultureInfo.CurrentCulture);

    private static CultureInfo WithComma()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        return CultureInfo.ReadOnly(culture);
    }
}
