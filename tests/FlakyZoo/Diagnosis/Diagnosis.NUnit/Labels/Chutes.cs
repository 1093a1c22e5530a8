namespace Depot.Labels;

/// <summary>Which chute a town's parcels slide down.</summary>
public static class Chutes
{
    public static int Of(string town) => Math.Abs(HashCode.Combine(town, "chute") % 16);
}
