namespace Depot.Forms;

/// <summary>The form for parcels to other countries.</summary>
public static class CustomsForm
{
    public static string Print(DateTime day, double weight) => $"{day:d} {weight:N1}";

    public static double ReadWeight(string line) => double.Parse(line.Split(' ')[0]);

    public static bool IsInsured(string line) => line.ToLower().Contains("insured");
}
